package vn.sovang.plan;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Units that a line of the list of recipients meant on the day of issuance (rule 21).
///
/// @param recipient index of the line, from 0
public record Distribution(int recipient, List<UnitId> units) {
    public Distribution {
        units = List.copyOf(units);
        if (recipient < 0) {
            throw new InvalidValue("plan.recipient-unknown", "recipient", "" + recipient);
        }
    }
}
