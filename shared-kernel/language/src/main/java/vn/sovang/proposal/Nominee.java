package vn.sovang.proposal;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.unit.UnitId;

/// Who is proposed. Name, unit and award are archive facts; nothing more about a person stands
/// here.
public record Nominee(NomineeId nomineeId, SubjectKind kind, String name, UnitId unit) {
    public Nominee {
        if (name.isBlank()) {
            throw new InvalidValue("text.blank", "field", "name");
        }
    }
}
