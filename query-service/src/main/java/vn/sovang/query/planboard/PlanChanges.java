package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.BumpedValue;
import vn.sovang.plan.PlanCopied;

import java.time.LocalDate;
import java.util.List;

/// Changes of a plan after it was written: from where it was copied, what amended it, and how it
/// ended (rule 16).
public record PlanChanges(
        @Nullable Copy copied,
        List<PlanRow.Amendment> amendments,
        @Nullable Replacement replacedBy,
        PlanRow.@Nullable Withdrawal withdrawal) {
    public PlanChanges {
        amendments = List.copyOf(amendments);
    }

    /// Copy from another plan.
    ///
    /// @param bumped values that were moved to the new year and are to be checked
    public record Copy(String from, int fromYear, List<BumpedValue> bumped, String by) {
        public Copy {
            bumped = List.copyOf(bumped);
        }

        static @Nullable Copy of(@Nullable PlanCopied copied) {
            return copied == null
                    ? null
                    : new Copy(
                            copied.from().toString(),
                            copied.fromYear(),
                            copied.bumped(),
                            copied.copiedBy());
        }
    }

    public record Replacement(String planId, @Nullable LocalDate on) {
        static @Nullable Replacement of(PlanRow.@Nullable Replacement replaced) {
            return replaced == null
                    ? null
                    : new Replacement(replaced.by().toString(), replaced.on());
        }
    }

    static PlanChanges of(PlanRow row) {
        return new PlanChanges(
                Copy.of(row.copied()),
                row.amendments(),
                Replacement.of(row.replacement()),
                row.withdrawal());
    }
}
