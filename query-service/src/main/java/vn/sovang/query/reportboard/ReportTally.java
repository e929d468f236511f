package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.json.EventJson;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Tally;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.reading.Where;
import vn.sovang.query.reportboard.ReportRow.State;
import vn.sovang.time.Ternary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts reports as of the moment asked. Drafts are not counted: they change no state.
@Component
public class ReportTally {
    /// Statement that counts. Reports of one phase with the same words of a limit are alike while
    /// they are due; the others differ in when they came.
    private static final String COUNT =
            """
            select {group} as name, b.campaign_id, b.row ->> 'phase' as phase, b.state,
                   b.row -> 'due' as due, b.row #>> '{handedIn,versions,0,at}' as came,
                   count(*) as number
            from view.report_board b {join}
            where {rows} and b.state <> 'DRAFT'
            group by 1, 2, 3, 4, 5, 6
            """;

    private final ReportBoard board;
    private final Covered covered;
    private final JsonMapper mapper;

    ReportTally(ReportBoard board, Covered covered, EventJson json) {
        this.board = board;
        this.covered = covered;
        this.mapper = json.mapper();
    }

    /// Counts by group; no entry for a group of which no report is asked and that handed none in.
    ///
    /// @param campaigns of the reports
    public Map<String, ReportCount> count(Counting counting, Collection<CampaignRow> campaigns) {
        Map<String, CampaignRow> byId =
                campaigns.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.campaignId().toString(), Function.identity()));
        Numbers numbers = new Numbers();
        Map<String, ReportRow.Due> dues = new HashMap<>();
        counting.each(
                COUNT,
                board,
                ReportBoard.PLACE,
                covered.leaveOut(counting.db(), counting.moment(), Where.all()),
                row -> {
                    String came = row.getString("came");
                    Lateness lateness =
                            ReportRow.lateness(
                                    due(row, dues),
                                    came == null ? null : Instant.parse(came),
                                    byId.get(row.getString("campaign_id")),
                                    row.getString("phase"),
                                    counting.moment());
                    numbers.add(row, lateness.late());
                });
        return numbers.counts();
    }

    private ReportRow.@Nullable Due due(ResultSet row, Map<String, ReportRow.Due> known)
            throws SQLException {
        String due = row.getString("due");
        return due == null
                ? null
                : known.computeIfAbsent(due, text -> mapper.readValue(text, ReportRow.Due.class));
    }

    private static final class Numbers {
        private final Tally<State> states = new Tally<>(State.class);
        private final Tally<Ternary> overdue = new Tally<>(Ternary.class);
        private final Tally<Ternary> late = new Tally<>(Ternary.class);

        void add(ResultSet row, Ternary isLate) throws SQLException {
            State state = State.valueOf(row.getString("state"));
            states.add(row, state);
            (state == State.DUE ? overdue : late).add(row, isLate);
        }

        Map<String, ReportCount> counts() {
            return states.counts((name, of) ->
                    new ReportCount(
                            of.number(State.DUE),
                            overdue.number(name, Ternary.YES),
                            of.all() - of.number(State.DUE),
                            of.number(State.SUBMITTED),
                            of.number(State.RETURNED),
                            of.number(State.ACCEPTED),
                            of.number(State.IN_LIEU),
                            late.number(name, Ternary.NO),
                            late.number(name, Ternary.YES),
                            overdue.number(name, Ternary.UNKNOWN)
                                    + late.number(name, Ternary.UNKNOWN)));
        }
    }
}
