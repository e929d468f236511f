package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;
import vn.sovang.time.Series;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Duty that the plan lays on somebody (capability C14).
///
/// @param code names it within the plan, such as `D3`
/// @param actor the one that acts, in the plan's words
/// @param action the work, in the plan's words
/// @param counterpart the one for, to or with whom it is done
/// @param due null where the plan says nothing of time; `theo quy định` is a limit without a day,
///   and neither is ever overdue (rule 33)
/// @param supporting those that help (phối hợp)
/// @param units those of the register that are meant; empty while nobody has said so
public record Duty(
        String code,
        Phrase actor,
        Modality modality,
        Kind kind,
        Phrase action,
        @Nullable Phrase counterpart,
        @Nullable Deadline due,
        Recurrence recurrence,
        List<Phrase> supporting,
        List<UnitId> units) {
    /// Force of the duty, by the word that states it (seed S3, VI).
    public enum Modality {
        /// Stated without a word of its own.
        STATED,
        /// Căn cứ.
        BASED_ON,
        /// Đề nghị: asked, not subordinate.
        ASKED,
        /// Chủ trì.
        LEADS,
        /// Giao.
        ASSIGNED,
        /// Yêu cầu.
        REQUIRED
    }

    public enum Kind {
        IMPLEMENT,
        REPORT,
        /// Theo dõi, đôn đốc, kiểm tra.
        FOLLOW,
        AGGREGATE,
        PROPOSE_AWARDS,
        MOBILISE,
        PUBLICISE,
        RAISE_DIFFICULTIES
    }

    public enum Recurrence {
        ONCE,
        PERIODIC,
        CONTINUOUS
    }

    public Duty {
        Required.label("code", code);
        supporting = List.copyOf(supporting);
        units = List.copyOf(units);
    }

    /// The duty as it binds these units alone.
    public Duty binding(List<UnitId> bound) {
        return new Duty(
                code,
                actor,
                modality,
                kind,
                action,
                counterpart,
                due,
                recurrence,
                supporting,
                bound);
    }

    /// Rounds of its limit in the plan's year; none where it does not come again, or the words name
    /// no days.
    public List<Series.Round> rounds(int year) {
        return due == null ? List.of() : due.rounds(year);
    }
}
