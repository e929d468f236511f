package vn.sovang.query.dutyboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reportboard.ReportBoard;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Reports that fulfil duties to report: the duty names, for its unit, the same last day as phases
/// of the plan's campaigns, and the unit has handed in on all of these. One that is sent back
/// leaves the duty to be done again, and never later than it came first. What has no day matches
/// nothing, nor does what comes back.
///
/// @param reports of a duty, by its key
record Fulfilment(Map<String, Handed> reports) {
    /// Reports handed in for a duty.
    ///
    /// @param reportId of the last one
    /// @param at when the last one came first
    /// @param accepted whether all are accepted
    /// @param returned whether one is back for correction
    record Handed(String reportId, Instant at, boolean accepted, boolean returned) {
        /// True when the reports fulfil the duty as they are.
        boolean isDone() {
            return !returned;
        }
    }

    /// The rows `f` of duties `b` for which all was handed in, for statements with a `:moment`.
    static final String JOIN =
            """
            left join (
                select c.plan_id, r.unit_id, r.row #> '{due,deadline,date}' as date,
                       r.row #>> '{due,deadline,kind}' as kind,
                       max(r.row #>> '{handedIn,versions,0,at}') as came,
                       (array_agg(r.row #>> '{handedIn,reportId}'
                                  order by r.row #>> '{handedIn,versions,0,at}' desc))[1] as report,
                       bool_and(r.state = 'ACCEPTED') as accepted,
                       bool_or(r.state = 'RETURNED') as returned
                from view.campaign_board c
                join view.report_board r on r.campaign_id = c.key
                where %s and %s
                group by 1, 2, 3, 4
                having bool_and(r.state not in ('DUE', 'DRAFT'))) f
            on f.plan_id = b.plan_id and f.unit_id = b.unit_id
               and f.date = b.row #> '{duty,due,date}' and f.kind = b.row #>> '{duty,due,kind}'
               and b.row #>> '{duty,kind}' = 'REPORT'
               and b.row #>> '{duty,recurrence}' = 'ONCE'
               and f.date ->> 'kind' not in ('undated', 'recurring')
            """
                    .formatted(
                            BoardReader.holds("c", new CampaignBoard()),
                            BoardReader.holds("r", new ReportBoard()));

    private static final String OF_KEYS =
            """
            select b.key, f.report, f.came, f.accepted, f.returned from view.duty_board b %s
            where %s and b.key = any (:keys) and f.came is not null
            """
                    .formatted(JOIN, BoardReader.holds("b", new DutyBoard()));

    Fulfilment {
        reports = Map.copyOf(reports);
    }

    static Fulfilment load(JdbcClient db, Moment moment, Collection<String> keys) {
        Map<String, Handed> reports = new HashMap<>();
        db.sql(OF_KEYS)
                .param("moment", moment.position())
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) ->
                        reports.put(
                                row.getString("key"),
                                new Handed(
                                        row.getString("report"),
                                        Instant.parse(row.getString("came")),
                                        row.getBoolean("accepted"),
                                        row.getBoolean("returned"))))
                .list();
        return new Fulfilment(reports);
    }

    @Nullable Handed of(String key) {
        return reports.get(key);
    }
}
