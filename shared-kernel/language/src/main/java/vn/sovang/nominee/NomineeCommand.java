package vn.sovang.nominee;

import vn.sovang.kernel.Command;
import vn.sovang.proposal.NomineeId;

/// Everything that can be asked of a nominee.
public sealed interface NomineeCommand extends Command
        permits CorrectNominee,
                EraseNominee,
                RegisterNominee,
                RecordFact,
                RecordDiscipline,
                StrikeFact,
                ReceiveNomineeAccounts {
    NomineeId nomineeId();
}
