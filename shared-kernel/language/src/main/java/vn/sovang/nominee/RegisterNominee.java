package vn.sovang.nominee;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Confidential;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Enters a collective, person or household into the register.
public record RegisterNominee(
        NomineeId nomineeId,
        SubjectKind kind,
        String name,
        UnitId unit,
        @Nullable String account,
        List<NomineeTrait> traits,
        List<OpenDetail> details)
        implements NomineeCommand, BeginsRecord, Confidential {
    public RegisterNominee {
        Required.name("name", name);
        details = List.copyOf(details);
        traits = new Nominee(nomineeId, kind, name, unit, account, traits).traits();
    }

    /// The nominee as the register has it from now on.
    public Nominee nominee() {
        return new Nominee(nomineeId, kind, name, unit, account, traits);
    }
}
