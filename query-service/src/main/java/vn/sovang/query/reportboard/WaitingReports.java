package vn.sovang.query.reportboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.OwnCampaigns;
import vn.sovang.query.pages.MenuCount;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;

import java.util.Set;
import java.util.UUID;

/// Reports that wait: for the office those that were handed in to its organisation, for a unit its
/// own that were sent back.
@Configuration(proxyBeanMethods = false)
class WaitingReports {
    /// Statement that counts: the present, and what ended since, by an index of its own each.
    private static final String COUNT =
            """
            select count(*)
            from (select 1
                  from (select * from view.report_board where to_position is null
                        union all
                        select * from view.report_board where to_position > :moment) b
                  where {rows}
                  limit :most + 1) w
            """;

    private static final Set<Role> OFFICE = Set.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
    private static final Set<Role> UNIT = Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD);

    @Bean
    MenuCount reportsToReview(ReportBoard board, CampaignBoard campaigns) {
        return new Waiting(
                "/bao-cao/xem-xet", OFFICE, ReportRow.State.SUBMITTED, false, board, campaigns);
    }

    @Bean
    MenuCount reportsSentBack(ReportBoard board, CampaignBoard campaigns) {
        return new Waiting("/bao-cao", UNIT, ReportRow.State.RETURNED, true, board, campaigns);
    }

    /// @param isOwn whether those of the caller's unit count; else those of campaigns that its
    ///   organisation launched
    private record Waiting(
            String address,
            Set<Role> roles,
            ReportRow.State state,
            boolean isOwn,
            ReportBoard board,
            CampaignBoard campaigns)
            implements MenuCount {
        private Waiting {
            roles = Set.copyOf(roles);
        }

        @Override
        public String list(Caller caller) {
            return isOwn ? "%s?state=%s&unit=%s".formatted(address, state, caller.unit()) : address;
        }

        @Override
        public long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment) {
            UUID unit = caller.unit();
            if (roles.stream().noneMatch(caller.roles()::contains) || (isOwn && unit == null)) {
                return 0;
            }
            Where where = Where.all().equal("state", state);
            if (isOwn) {
                where.equal("unit_id", String.valueOf(unit));
            } else {
                new OwnCampaigns(organisation).countedUnder(campaigns, where);
            }
            String rows = BoardReader.holds("b", board) + where.conditions();
            return where.fill(db.sql(COUNT.replace("{rows}", rows)))
                    .param("moment", moment.position())
                    .param("most", MOST)
                    .query(Long.class)
                    .single();
        }
    }
}
