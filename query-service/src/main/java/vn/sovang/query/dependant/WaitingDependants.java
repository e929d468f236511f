package vn.sovang.query.dependant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.council.OwnCouncils;
import vn.sovang.query.pages.MenuCount;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;

import java.util.Set;

/// Lines on a lost award that wait for whoever settles them in their organisation.
@Component
class WaitingDependants implements MenuCount {
    private static final String COUNT =
            """
            select count(*)
            from (select 1 from view.dependant_board b
                  where {rows}
                  limit :most + 1) w
            """;

    private static final String ADDRESS = "/can-cu-da-mat";
    private static final CommandRoute SETTLING = Acts.at("can-cu-da-mat", "settle").orElseThrow();

    private final DependantBoard board;

    WaitingDependants(DependantBoard board) {
        this.board = board;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String list(Caller caller) {
        return ADDRESS + "?state=" + Dependant.State.OPEN;
    }

    @Override
    public long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment) {
        if (!Acts.isOpenTo(caller, SETTLING)) {
            return 0;
        }
        Where where =
                new OwnCouncils(false, organisation)
                        .hide(Where.all().equal("state", Dependant.State.OPEN));
        String rows = BoardReader.holds("b", board) + where.conditions();
        return where.fill(db.sql(COUNT.replace("{rows}", rows)))
                .param("moment", moment.position())
                .param("most", MOST)
                .query(Long.class)
                .single();
    }
}
