package vn.sovang.goal;

import java.math.BigDecimal;

/// Relations in which an actual number must stand to the target's (rule 22).
public enum Comparator {
    EQUAL,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN;

    public boolean holds(BigDecimal actual, BigDecimal target) {
        int order = actual.compareTo(target);
        return switch (this) {
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }
}
