package vn.sovang.query.councilsession;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilId;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.SessionRecord;
import vn.sovang.councilsession.SessionRecord.Stage;
import vn.sovang.unit.UnitId;

/// A session of a council.
record SessionRow(UnitId organisation, CouncilId councilId, Stage stage, SessionRecord session) {
    static SessionRow after(@Nullable SessionRow before, CouncilSessionEvent event) {
        SessionRecord session = SessionRecord.after(before == null ? null : before.session, event);
        return new SessionRow(
                session.organisation(), session.councilId(), session.stage(), session);
    }
}
