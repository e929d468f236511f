package vn.sovang.nominee;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Confidential;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Puts right what the register says.
///
/// @param details those that are new or other than before; the rest stays
/// @param withdrawn details that no longer hold
public record CorrectNominee(
        NomineeId nomineeId,
        SubjectKind kind,
        String name,
        UnitId unit,
        @Nullable String account,
        List<NomineeTrait> traits,
        List<OpenDetail> details,
        List<NomineeDetail> withdrawn,
        String reason)
        implements NomineeCommand, Confidential {
    public CorrectNominee {
        Required.name("name", name);
        details = List.copyOf(details);
        withdrawn = List.copyOf(withdrawn);
        traits = new Nominee(nomineeId, kind, name, unit, account, traits).traits();
    }

    /// The nominee as the register has it from now on.
    public Nominee nominee() {
        return new Nominee(nomineeId, kind, name, unit, account, traits);
    }
}
