package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.util.List;

/// What the plan makes somebody do (capability C14).
///
/// @param code names it within the plan, such as `D3`
/// @param actor who, in the plan's words
/// @param action what, in the plan's words
/// @param counterpart for, to or with whom
/// @param due none where the plan says nothing of time; `theo quy định` is a limit without a day,
///   and neither is ever overdue (rule 33)
/// @param supporting who helps (phối hợp)
/// @param units of the register that are meant; empty while nobody has said so
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
    /// How strongly, and by which word (seed S3, VI).
    public enum Modality {
        /// No word of its own.
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
}
