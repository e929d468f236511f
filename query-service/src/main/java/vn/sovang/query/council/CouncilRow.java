package vn.sovang.query.council;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilEvent;
import vn.sovang.council.CouncilRecord;
import vn.sovang.unit.UnitId;

/// A council of an organisation.
public record CouncilRow(UnitId organisation, CouncilRecord council) {
    static CouncilRow after(@Nullable CouncilRow before, CouncilEvent event) {
        CouncilRecord council = CouncilRecord.after(before == null ? null : before.council, event);
        return new CouncilRow(council.organisation(), council);
    }
}
