package vn.sovang.query.dutyboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.reportboard.ReportBoard;
import vn.sovang.time.Deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Reports that fulfil duties to report: the duty names, for its unit, the same last day as phases
/// of the plan's campaigns, as they were launched or as they read now, and the unit has handed in
/// on all of these. One that is sent back leaves the duty to be done again, and never later than it
/// came first. A phase that was given more time gives it to the duty. What has no day matches
/// nothing; what comes again matches round by round. A report of who carries on counts for the unit
/// that ended, where it came in its place (rule 52). Whom a campaign takes in without naming it
/// reports by the limit of those that it names.
///
/// @param reports of a duty, by its key
record Fulfilment(Map<String, Asked> reports) {
    /// Reports that are asked for, by which a duty is fulfilled.
    ///
    /// @param reportId of the last one that is not accepted, else of the last; null while not all
    ///   are handed in
    /// @param reportAt when that one came first
    /// @param at when the last one came first; null while not all are handed in
    /// @param accepted whether all are accepted
    /// @param returned whether one is back for correction
    /// @param limit of the latest as it reads now
    record Asked(
            @Nullable String reportId,
            @Nullable Instant reportAt,
            @Nullable Instant at,
            boolean accepted,
            boolean returned,
            Deadline limit) {
        /// True when the reports fulfil the duty as they are.
        boolean isDone() {
            return at != null && !returned;
        }
    }

    /// The last day in time of a limit, as [Deadline#lastDays] reads it; what names no day is
    /// compared as it is read, and undated limits not at all.
    private static String day(String date, String kind, String year) {
        return """
        case when {date} ->> 'kind' in ('exact', 'settled')
                 then cast(cast({date} ->> 'date' as date)
                           - case when {kind} = 'BEFORE' then 1 else 0 end as text)
             when {date} ->> 'kind' = 'timed' and {date} #>> '{day,kind}' in ('exact', 'settled')
                 then cast(cast({date} #>> '{day,date}' as date)
                           - case when {date} ->> 'time' in ('00:00', '00:00:00')
                               or {kind} = 'BEFORE' and {date} ->> 'time' is null
                               then 1 else 0 end as text)
             when {date} ->> 'kind' = 'yearless'
                 then cast(cast(make_date({year}, cast({date} ->> 'month' as integer), 1)
                           + cast({date} ->> 'day' as integer) - 1
                           - case when {kind} = 'BEFORE' then 1 else 0 end as date) as text)
             when {date} ->> 'kind' not in ('undated', 'recurring')
                 then cast({date} as text) || {kind} end
        """
                .replace("{date}", "(" + date + ")")
                .replace("{kind}", "(" + kind + ")")
                .replace("{year}", year);
    }

    /// The rows `f` of duties `b` that reports are to fulfil, for statements with a `:moment` and
    /// what is [SoughtReports.Sought].
    static final String JOIN =
            """
            left join (
                select e.plan_id, e.unit_id, case one when 1 then e.now else e.first end as day,
                       case when bool_and(e.state not in ('DUE', 'DRAFT')) then max(e.at) end
                           as came,
                       case when bool_and(e.state not in ('DUE', 'DRAFT'))
                           then (array_agg(
                                   e.report order by e.state = 'ACCEPTED', e.at desc, e.report))[1]
                           end as report,
                       (array_agg(e.at order by e.state = 'ACCEPTED', e.at desc))[1] as report_at,
                       bool_and(e.state = 'ACCEPTED') as accepted,
                       bool_or(e.state = 'RETURNED') as returned,
                       (array_agg(e.words order by e.now desc nulls last, e.words))[1] as words,
                       max(e.year) as year
                from (
                    select o.*, {first} as first, {now} as now
                    from (
                        select cast(c.row #>> '{dates,year}' as integer) as year,
                               c.plan_id, r.unit_id, coalesce(s.state, r.state) as state,
                               coalesce(w.first, r.row #> '{due,deadline}', n.due, w.report)
                                   as due,
                               coalesce(w.report, r.row #> '{due,deadline}', n.due) as words,
                               coalesce(s.at, r.row #>> '{handedIn,versions,0,at}') as at,
                               coalesce(s.report, r.row #>> '{handedIn,reportId}') as report
                        from view.campaign_board c
                        join (
                            select r.key, r.campaign_id, r.phase, r.unit_id, r.state, r.row
                            from view.report_board r
                            where {reports} and r.unit_id = any (:dutyUnits)
                            union all
                            select v.owed, k.campaign_id, k.phase,
                                   substring(v.owed from '[^/]+$'), 'DUE', null
                            from unnest(cast(:covered as text[]), cast(:covering as text[]))
                                as v (owed, by)
                            join view.report_board k on k.key = v.by and {covering}
                            where not exists (
                                select from view.report_board r
                                where r.key = v.owed and {reports})
                            union all
                            select a.key, a.campaign, a.phase, a.unit, 'DUE', null
                            from (
                                select campaign || '/' || phase || '/' || unit as key,
                                       campaign, phase, unit
                                from unnest(cast(:awaitedCampaigns as text[]),
                                        cast(:awaitedPhases as text[]),
                                        cast(:awaitedUnits as text[])) as a (campaign, phase, unit)
                                ) a
                            where a.key <> all (cast(:covered as text[])) and not exists (
                                select from view.report_board r
                                where r.key = a.key and {reports})) r
                        on r.campaign_id = c.key
                        left join (
                            select v.owed, k.state, k.row #>> '{handedIn,versions,-1,at}' as at,
                                   k.row #>> '{handedIn,reportId}' as report
                            from unnest(cast(:covered as text[]), cast(:covering as text[]))
                                as v (owed, by)
                            join view.report_board k on k.key = v.by and {covering}) s
                        on s.owed = r.key
                        left join lateral (
                            select n.row #> '{due,deadline}' as due from view.report_board n
                            where r.row #> '{due,deadline}' is null
                              and n.campaign_id = r.campaign_id and n.phase = r.phase
                              and n.due is not null and {named}
                            limit 1) n
                        on true
                        left join (
                            select w.key, w.label, cast(w.report as jsonb) as report,
                                   cast(w.first as jsonb) as first
                            from unnest(cast(:limitCampaigns as text[]),
                                    cast(:limitPhases as text[]), cast(:limits as text[]),
                                    cast(:firstLimits as text[]))
                                as w (key, label, report, first)) w
                        on w.key = c.key and w.label = r.phase
                        where {campaigns} and c.plan_id = any (:dutyPlans)
                        offset 0) o
                    offset 0) e
                join (values (1), (2)) d (one) on one = 1 or e.first is distinct from e.now
                where case one when 1 then e.now else e.first end is not null
                group by 1, 2, 3) f
            on f.plan_id = b.plan_id and f.unit_id = b.unit_id and f.day = {duty}
               and b.row #>> '{duty,kind}' = 'REPORT'
               and (b.row #>> '{duty,recurrence}' = 'ONCE' or b.row #> '{round,limit}' is not null)
            """
                    .replace("{first}", day("o.due -> 'date'", "o.due ->> 'kind'", "o.year"))
                    .replace("{now}", day("o.words -> 'date'", "o.words ->> 'kind'", "o.year"))
                    .replace(
                            "{duty}",
                            day(
                                    "coalesce(b.row #> '{round,limit}', b.row #>"
                                            + " '{duty,due,date}')",
                                    "b.row #>> '{duty,due,kind}'",
                                    "f.year"))
                    .replace("{campaigns}", BoardReader.holds("c", new CampaignBoard()))
                    .replace("{reports}", BoardReader.holds("r", new ReportBoard()))
                    .replace("{named}", BoardReader.holds("n", new ReportBoard()))
                    .replace("{covering}", BoardReader.holds("k", new ReportBoard()));

    private static final String OF_KEYS =
            """
            select b.key, f.report, f.report_at, f.came, f.accepted, f.returned,
                   cast(f.words as text) as words
            from view.duty_board b %s
            where %s and b.key = any (:keys) and f.day is not null
            """
                    .formatted(JOIN, BoardReader.holds("b", new DutyBoard()));

    Fulfilment {
        reports = Map.copyOf(reports);
    }

    static Fulfilment load(
            JdbcClient db,
            JsonMapper mapper,
            Moment moment,
            SoughtReports.Sought sought,
            Collection<String> keys) {
        Map<String, Asked> reports = new HashMap<>();
        sought.in(Where.all().with("keys", keys.toArray(String[]::new)))
                .fill(db.sql(OF_KEYS))
                .param("moment", moment.position())
                .query((row, _) -> reports.put(row.getString("key"), asked(row, mapper)))
                .list();
        return new Fulfilment(reports);
    }

    private static Asked asked(ResultSet row, JsonMapper mapper) throws SQLException {
        return new Asked(
                row.getString("report"),
                instant(row.getString("report_at")),
                instant(row.getString("came")),
                row.getBoolean("accepted"),
                row.getBoolean("returned"),
                mapper.readValue(row.getString("words"), Deadline.class));
    }

    private static @Nullable Instant instant(@Nullable String written) {
        return written == null ? null : Instant.parse(written);
    }

    @Nullable Asked of(String key) {
        return reports.get(key);
    }
}
