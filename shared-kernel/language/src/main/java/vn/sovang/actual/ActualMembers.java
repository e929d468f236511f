package vn.sovang.actual;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;

import java.math.BigDecimal;
import java.util.List;

/// The members of a nested target, one by one; only those that satisfy every test of their own
/// count (rule 25).
///
/// @param population over whom the target counts, where it asks for a share
public record ActualMembers(List<CountedMember> members, @Nullable BigDecimal population)
        implements ActualValue {
    public ActualMembers {
        members = List.copyOf(members);
        if (population != null && population.signum() <= 0) {
            throw new InvalidValue("actual.share", "numerator", population.toPlainString());
        }
    }
}
