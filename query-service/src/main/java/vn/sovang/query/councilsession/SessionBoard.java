package vn.sovang.query.councilsession;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;

/// One row for each session of a council.
@Component
class SessionBoard implements Board<SessionRow> {
    @Override
    public String name() {
        return "council-session-board";
    }

    @Override
    public String table() {
        return "view.council_session_board";
    }

    @Override
    public Class<SessionRow> rowType() {
        return SessionRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof CouncilSessionEvent session
                ? List.of(session.sessionId().toString())
                : List.of();
    }

    @Override
    public SessionRow on(@Nullable SessionRow current, String key, RecordedEvent event) {
        return SessionRow.after(current, (CouncilSessionEvent) event.payload());
    }

    @Override
    public String search(SessionRow row) {
        return SearchText.fold(row.session().place());
    }
}
