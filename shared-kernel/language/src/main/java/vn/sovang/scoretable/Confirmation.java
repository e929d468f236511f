package vn.sovang.scoretable;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Confirmation of a block's places: by its meeting, or by a decision.
public sealed interface Confirmation {
    LocalDate day();

    String document();

    /// Meeting of the block.
    ///
    /// @param chair member that led it
    /// @param chairRole whether as lead or as deputy lead
    /// @param document its minutes, such as `Biên bản số 3/BB-KTĐ`
    record ByMeeting(UnitId chair, ChairRole chairRole, LocalDate day, String document)
            implements Confirmation {
        public ByMeeting {
            Required.name("document", document);
        }
    }

    /// A decision by its document.
    record ByDecision(LocalDate day, String document) implements Confirmation {
        public ByDecision {
            Required.name("document", document);
        }
    }

    /// Posts in a block that lead its meeting.
    enum ChairRole {
        /// Khối trưởng, Cụm trưởng.
        LEAD,
        /// Khối phó, Cụm phó.
        DEPUTY_LEAD
    }
}
