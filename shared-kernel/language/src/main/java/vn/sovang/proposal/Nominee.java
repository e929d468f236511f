package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Closed;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.unit.UnitId;

import java.util.List;

/// The one who is proposed. Name, unit and award are archive facts; nothing sensitive about a
/// person stands here.
///
/// @param account the sign-in account of that person, where there is one, so that nobody certifies,
///   votes on or decides their own (rule 44)
/// @param traits those of which the plans ask shares (C36)
public record Nominee(
        NomineeId nomineeId,
        SubjectKind kind,
        String name,
        UnitId unit,
        @Nullable String account,
        List<NomineeTrait> traits) {
    public Nominee {
        if (name.isBlank()) {
            throw new InvalidValue("text.blank", "field", "name");
        }
        if (account != null && account.isBlank()) {
            throw new InvalidValue("text.blank", "field", "account");
        }
        for (NomineeTrait trait : traits) {
            if (trait.kind() != kind) {
                throw new InvalidValue("nominee.trait", "trait", Closed.code(trait));
            }
        }
        traits = traits.stream().distinct().sorted().toList();
    }

    /// The same nominee under a name that was written rightly.
    public Nominee named(String right) {
        return new Nominee(nomineeId, kind, right, unit, account, traits);
    }

    /// A nominee of whom no account and no trait is known.
    public Nominee(NomineeId nomineeId, SubjectKind kind, String name, UnitId unit) {
        this(nomineeId, kind, name, unit, null, List.of());
    }
}
