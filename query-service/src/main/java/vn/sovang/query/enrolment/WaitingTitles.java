package vn.sovang.query.enrolment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.enrolment.TitleList.Stage;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.MenuCount;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.yearreview.YearReviewBoard;

import java.util.Set;

/// Registrations of titles that wait for the office of the organisation with which they lie.
@Component
class WaitingTitles implements MenuCount {
    private final EnrolmentBoard board;
    private final YearReviewBoard reviews;
    private final BoardReader reader;

    WaitingTitles(EnrolmentBoard board, YearReviewBoard reviews, BoardReader reader) {
        this.board = board;
        this.reviews = reviews;
        this.reader = reader;
    }

    @Override
    public String address() {
        return "/dang-ky-danh-hieu";
    }

    @Override
    public String list(Caller caller) {
        return "/dang-ky-danh-hieu?held=true&stage=SUBMITTED";
    }

    @Override
    public long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment) {
        boolean isOffice =
                Acts.at("dang-ky-danh-hieu", "accept")
                        .filter(route -> Acts.isOpenTo(caller, route))
                        .isPresent();
        return isOffice
                ? reader.count(
                        db,
                        board,
                        moment,
                        keep(organisation, Where.all().equal("stage", Stage.SUBMITTED)))
                : 0;
    }

    /// Leaves such registrations of the rows `b`.
    Where keep(Set<String> organisation, Where where) {
        return where.and(
                "b.review_id in (select y.key from view.year_review_board y where %s and y.organisation = any (:ownUnits))"
                        .formatted(BoardReader.holds("y", reviews)),
                "ownUnits",
                organisation.toArray(String[]::new));
    }
}
