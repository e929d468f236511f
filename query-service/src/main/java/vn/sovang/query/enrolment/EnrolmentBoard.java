package vn.sovang.query.enrolment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.enrolment.EnrolmentEvent;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.stream.Collectors;

/// One row for each registration of titles.
@Component
class EnrolmentBoard implements Board<EnrolmentRow> {
    @Override
    public String name() {
        return "enrolment-board";
    }

    @Override
    public String table() {
        return "view.enrolment_board";
    }

    @Override
    public Class<EnrolmentRow> rowType() {
        return EnrolmentRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof EnrolmentEvent titles
                ? List.of(titles.enrolmentId().toString())
                : List.of();
    }

    @Override
    public EnrolmentRow on(@Nullable EnrolmentRow current, String key, RecordedEvent event) {
        return EnrolmentRow.after(current, (EnrolmentEvent) event.payload());
    }

    @Override
    public String search(EnrolmentRow row) {
        return SearchText.fold(
                row.list().lines().stream()
                        .map(line -> line.nominee().name())
                        .collect(Collectors.joining(" ")));
    }
}
