package vn.sovang.nominee;

import vn.sovang.proposal.NomineeId;

/// Everything that can have happened to a nominee of the register.
public sealed interface NomineeEvent
        permits NomineeRegistered,
                NomineeCorrected,
                NomineeErasureRequested,
                NomineeErased,
                FactRecorded,
                DisciplineRecorded,
                FactStruck,
                NomineeAccountsReceived {
    NomineeId nomineeId();
}
