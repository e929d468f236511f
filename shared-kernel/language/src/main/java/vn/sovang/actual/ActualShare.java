package vn.sovang.actual;

import vn.sovang.kernel.InvalidValue;

import java.math.BigDecimal;

/// A share by what it is made of, never a bare percentage (rule 24).
///
/// @param numerator how many of the population
/// @param population over whom the target counts
public record ActualShare(BigDecimal numerator, BigDecimal population) implements ActualValue {
    public ActualShare {
        if (population.signum() <= 0
                || numerator.signum() < 0
                || numerator.compareTo(population) > 0) {
            throw new InvalidValue("actual.share", "numerator", numerator.toPlainString());
        }
    }
}
