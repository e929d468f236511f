package vn.sovang.query.findings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.MenuCount;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;

import java.util.Set;

/// Open findings of an organisation's plans, for those who may settle them.
@Component
class WaitingFindings implements MenuCount {
    private static final Set<Role> SETTLERS =
            Set.of(Role.OFFICE_HEAD, Role.LEADER, Role.PLATFORM_OPERATOR);

    private final FindingBoard board;
    private final PlanBoard plans;
    private final BoardReader reader;

    WaitingFindings(FindingBoard board, PlanBoard plans, BoardReader reader) {
        this.board = board;
        this.plans = plans;
        this.reader = reader;
    }

    @Override
    public String address() {
        return "/diem-can-xem";
    }

    @Override
    public String list(Caller caller) {
        return "/diem-can-xem?waiting=true";
    }

    @Override
    public long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment) {
        return isSettler(caller)
                ? reader.count(db, board, moment, keep(caller, organisation, Where.all()))
                : 0;
    }

    /// Narrows to the findings that are counted.
    Where keep(Caller caller, Set<String> organisation, Where where) {
        return isSettler(caller)
                ? new OwnPlans(organisation)
                        .keptUnder(plans, where.and("b.row ->> 'settlement' is null"))
                : where.and("false");
    }

    private static boolean isSettler(Caller caller) {
        return SETTLERS.stream().anyMatch(caller.roles()::contains);
    }
}
