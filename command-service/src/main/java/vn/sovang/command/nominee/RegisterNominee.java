package vn.sovang.command.nominee;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.award.SubjectKind;
import vn.sovang.command.act.Confidential;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Enters a collective, person or household into the register.
public record RegisterNominee(
        @TargetAggregateIdentifier NomineeId nomineeId,
        SubjectKind kind,
        String name,
        UnitId unit,
        @Nullable String account,
        List<NomineeTrait> traits,
        List<OpenDetail> details)
        implements Confidential {
    public RegisterNominee {
        Required.name("name", name);
        details = List.copyOf(details);
        traits = new Nominee(nomineeId, kind, name, unit, account, traits).traits();
    }

    Nominee nominee() {
        return new Nominee(nomineeId, kind, name, unit, account, traits);
    }
}
