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
    public long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment) {
        return SETTLERS.stream().anyMatch(caller.roles()::contains)
                ? reader.count(
                        db,
                        board,
                        moment,
                        new OwnPlans(organisation)
                                .keptUnder(
                                        plans, Where.all().and("b.row ->> 'settlement' is null")))
                : 0;
    }
}
