package vn.sovang.query.reportboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.json.EventJson;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Tally;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.ReportRow.State;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.query.unitregister.UnitTrees;
import vn.sovang.time.Ternary;
import vn.sovang.time.TimedDate;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts reports as of the moment asked. Drafts are not counted: they change no state.
@Component
public class ReportTally {
    /// Statement that counts, answered by an index alone. Reports of one phase with the same demand
    /// are alike while they are due; the others differ in the day on which they came. The present
    /// and what ended since each have an index of their own.
    private static final String COUNT =
            """
            select {group} as name, b.campaign_id, b.phase, b.due, b.state, b.came,
                   case when b.due is null then b.unit_id end as unit, count(*) as number
            from (select * from view.report_board where to_position is null
                  union all
                  select * from view.report_board where to_position > :moment) b {join}
            where {rows} and b.state <> 'DRAFT'
            group by 1, 2, 3, 4, 5, 6, 7
            """;

    /// The same of some phases, whose limit is an hour, by the instants at which reports came.
    private static final String EXACTLY =
            COUNT.replace("b.came,", "b.row #>> '{handedIn,versions,0,at}' as came,");

    private static final String SOME_PHASES =
            """
            b.came is not null and (b.campaign_id, b.phase) in (
                select * from unnest(cast(:exactCampaigns as text[]), cast(:exactPhases as text[])))
            """;

    private static final String OWED =
            """
            b.state = 'DUE' and (b.campaign_id, b.phase, b.due) in (
                select * from unnest(cast(:owedCampaigns as text[]), cast(:owedPhases as text[]),
                                     cast(:owedDues as text[])))
            """;

    /// The demands behind their signs, each from any of the rows that have it.
    private static final String DUES =
            """
            select d.due as sign, found.due
            from unnest(cast(:campaigns as text[]), cast(:phases as text[]),
                        cast(:signs as text[])) as d (campaign, phase, due)
            cross join lateral (
                select b.row -> 'due' as due from view.report_board b
                where {rows} and b.campaign_id = d.campaign and b.phase = d.phase
                  and b.due = d.due
                limit 1) found
            """;

    private static final int MOST_DUES = 10_000;

    private final ReportBoard board;
    private final Covered covered;
    private final CampaignBoard campaigns;
    private final BoardReader reader;
    private final UnitTrees trees;
    private final JsonMapper mapper;

    /// Demands by their signs, which tell all that is in them.
    private final Cache<String, ReportRow.Due> dues =
            Caffeine.newBuilder().maximumSize(MOST_DUES).build();

    ReportTally(
            ReportBoard board,
            Covered covered,
            CampaignBoard campaigns,
            BoardReader reader,
            UnitTrees trees,
            EventJson json) {
        this.board = board;
        this.covered = covered;
        this.campaigns = campaigns;
        this.reader = reader;
        this.trees = trees;
        this.mapper = json.mapper();
    }

    /// Counts by group; no entry for a group of which no report is asked and that handed none in.
    ///
    /// @param campaigns of the reports
    public Map<String, ReportCount> count(Counting counting, Collection<CampaignRow> campaigns) {
        return counts(counting, campaigns, List.of(Alike::name)).getFirst();
    }

    /// The same counts by group and, of all groups together, by campaign.
    ///
    /// @param byGroup blank for what falls into none
    public record Twice(Map<String, ReportCount> byGroup, Map<String, ReportCount> byCampaign) {
        public Twice {
            byGroup = Map.copyOf(byGroup);
            byCampaign = Map.copyOf(byCampaign);
        }
    }

    /// Counts by group and by campaign, of rows that are read once.
    ///
    /// @param counting by groups that leave no row out
    public Twice countTwice(Counting counting, Collection<CampaignRow> campaigns) {
        List<Map<String, ReportCount>> counts =
                counts(counting, campaigns, List.of(Alike::name, Alike::campaign));
        return new Twice(counts.getFirst(), counts.getLast());
    }

    /// Counts of one campaign by the labels of its phases; no entry for a phase of which no report
    /// is asked and none was handed in.
    public Map<String, ReportCount> byPhase(Counting counting, CampaignRow campaign) {
        return counts(counting, List.of(campaign), List.of(Alike::phase)).getFirst();
    }

    /// Reports of one phase with the same limit that are owed.
    ///
    /// @param due sign of the demand
    /// @param last day that surely is in time; null where nobody knows one
    /// @param isOver whether their time is surely over
    record Owed(
            String campaign,
            String phase,
            String due,
            int number,
            @Nullable LocalDate last,
            boolean isOver) {
        /// Leaves such rows `b`.
        static Where of(List<Owed> some, Where where) {
            return where.and(
                            OWED,
                            "owedCampaigns",
                            some.stream().map(Owed::campaign).toArray(String[]::new))
                    .with("owedPhases", some.stream().map(Owed::phase).toArray(String[]::new))
                    .with("owedDues", some.stream().map(Owed::due).toArray(String[]::new));
        }
    }

    /// All that is owed, by limits.
    ///
    /// @param own conditions on the rows `b`
    List<Owed> owed(Counting counting, Where own) {
        List<Alike> alike = alike(counting, COUNT, own.and("b.state = 'DUE'"));
        Map<String, ReportRow.Due> dues = dues(counting, alike);
        Map<String, CampaignRow> launched =
                reader.find(
                        counting.db(),
                        campaigns,
                        counting.moment(),
                        alike.stream().map(Alike::campaign).distinct().toList());
        return alike.stream()
                .flatMap(some ->
                        Stream.ofNullable(some.due)
                                .flatMap(sign -> Stream.ofNullable(dues.get(sign)))
                                .map(due ->
                                        owed(
                                                some,
                                                due,
                                                launched.get(some.campaign),
                                                counting.moment())))
                .toList();
    }

    private static Owed owed(
            Alike some, ReportRow.Due due, @Nullable CampaignRow campaign, Moment moment) {
        return new Owed(
                some.campaign,
                some.phase,
                Objects.requireNonNull(some.due),
                some.number,
                WrittenDate.of(due.limit(campaign, some.phase), due.dates()).lastSure(),
                some.lateness(due, campaign, moment) == Ternary.YES);
    }

    private List<Map<String, ReportCount>> counts(
            Counting counting,
            Collection<CampaignRow> campaigns,
            List<Function<Alike, String>> names) {
        Map<String, CampaignRow> byId =
                campaigns.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.campaignId().toString(), Function.identity()));
        List<Alike> alike = alike(counting, COUNT, Where.all());
        Map<String, ReportRow.Due> dues = dues(counting, alike);
        UnitTree tree = trees.at(counting.db(), counting.moment());
        List<Numbers> numbers = names.stream().map(Numbers::new).toList();
        Set<Alike> byHour = new HashSet<>();
        Map<Judged, Judgement> judged = new HashMap<>();
        for (Alike some : alike) {
            CampaignRow campaign = byId.get(some.campaign);
            Judgement judgement =
                    judged.computeIfAbsent(
                            some.judged(),
                            _ ->
                                    byDay(
                                            some,
                                            some.demand(dues, campaign, tree),
                                            campaign,
                                            counting));
            if (judgement.isByHour()) {
                byHour.add(some);
            } else {
                numbers.forEach(each -> each.add(some, judgement.late()));
            }
        }
        for (Alike some : exactly(counting, byHour)) {
            CampaignRow campaign = byId.get(some.campaign);
            Ternary late =
                    some.lateness(some.demand(dues, campaign, tree), campaign, counting.moment());
            numbers.forEach(each -> each.add(some, late));
        }
        return numbers.stream().map(Numbers::counts).toList();
    }

    /// Lateness of reports by the day on which they came, where that tells.
    private static Judgement byDay(
            Alike some,
            ReportRow.@Nullable Due due,
            @Nullable CampaignRow campaign,
            Counting counting) {
        return some.came != null && isHour(due, campaign, some.phase)
                ? new Judgement(true, null)
                : new Judgement(false, some.lateness(due, campaign, counting.moment()));
    }

    /// Lateness of what came on a day.
    ///
    /// @param isByHour whether the hour decides
    /// @param late null where there is no limit
    private record Judgement(boolean isByHour, @Nullable Ternary late) {}

    /// Ground of lateness, the same for many groups.
    private record Judged(
            String campaign,
            String phase,
            @Nullable String due,
            @Nullable String came,
            @Nullable String unit) {}

    /// Reports that are counted as one.
    ///
    /// @param due sign of the demand; null where there is none
    /// @param came day or instant of the first version; null while it is owed
    /// @param unit that handed it in; null where there is a demand of its own
    private record Alike(
            String name,
            String campaign,
            String phase,
            @Nullable String due,
            State state,
            @Nullable String came,
            @Nullable String unit,
            int number) {
        Judged judged() {
            return new Judged(campaign, phase, due, came, unit);
        }

        ReportRow.@Nullable Due demand(
                Map<String, ReportRow.Due> dues, @Nullable CampaignRow launched, UnitTree tree) {
            return unit == null
                    ? dues.get(due)
                    : ReportRow.taken(launched, phase, UnitId.of(unit), cameOn(), tree);
        }

        @Nullable Ternary lateness(
                ReportRow.@Nullable Due demand, @Nullable CampaignRow launched, Moment moment) {
            Lateness lateness = ReportRow.lateness(demand, cameAt(), launched, phase, moment);
            return lateness == null ? null : lateness.late();
        }

        private @Nullable LocalDate cameOn() {
            Instant at = cameAt();
            return at == null ? null : VietnamTime.day(at);
        }

        private @Nullable Instant cameAt() {
            if (came == null) {
                return null;
            }
            return came.contains("T")
                    ? Instant.parse(came)
                    : LocalDate.parse(came).atStartOfDay(VietnamTime.ZONE).toInstant();
        }
    }

    private static boolean isHour(
            ReportRow.@Nullable Due due, @Nullable CampaignRow campaign, String phase) {
        return due != null && due.limit(campaign, phase).date() instanceof TimedDate;
    }

    private List<Alike> exactly(Counting counting, Set<Alike> some) {
        return some.isEmpty()
                ? List.of()
                : alike(
                                counting,
                                EXACTLY,
                                Where.all()
                                        .and(
                                                SOME_PHASES,
                                                "exactCampaigns",
                                                some.stream()
                                                        .map(Alike::campaign)
                                                        .toArray(String[]::new))
                                        .with(
                                                "exactPhases",
                                                some.stream()
                                                        .map(Alike::phase)
                                                        .toArray(String[]::new)))
                        .stream()
                        .filter(one -> some.stream().anyMatch(other -> isOfPhase(one, other)))
                        .toList();
    }

    /// Demands of one phase can differ in what they limit it by.
    private static boolean isOfPhase(Alike one, Alike other) {
        return one.campaign.equals(other.campaign)
                && one.phase.equals(other.phase)
                && Objects.equals(one.due, other.due)
                && Objects.equals(one.unit, other.unit);
    }

    private List<Alike> alike(Counting counting, String sql, Where own) {
        return counting.rows(
                sql,
                board,
                ReportBoard.PLACE,
                covered.leaveOut(counting.db(), counting.moment(), own),
                (row, _) ->
                        new Alike(
                                row.getString("name"),
                                row.getString("campaign_id"),
                                row.getString("phase"),
                                row.getString("due"),
                                State.valueOf(row.getString("state")),
                                row.getString("came"),
                                row.getString("unit"),
                                row.getInt("number")));
    }

    private Map<String, ReportRow.Due> dues(Counting counting, List<Alike> alike) {
        Map<String, ReportRow.Due> found = new HashMap<>();
        Map<String, Alike> bySign = new LinkedHashMap<>();
        for (Alike some : alike) {
            if (some.due != null && !found.containsKey(some.due)) {
                ReportRow.Due known = dues.getIfPresent(some.due);
                if (known == null) {
                    bySign.putIfAbsent(some.due, some);
                } else {
                    found.put(some.due, known);
                }
            }
        }
        if (!bySign.isEmpty()) {
            Map<String, ReportRow.Due> read = read(counting, bySign);
            dues.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    private Map<String, ReportRow.Due> read(Counting counting, Map<String, Alike> bySign) {
        Map<String, ReportRow.Due> read = new HashMap<>();
        counting.db()
                .sql(DUES.replace("{rows}", BoardReader.holds("b", board)))
                .param("moment", counting.moment().position())
                .param("campaigns", texts(bySign, Alike::campaign))
                .param("phases", texts(bySign, Alike::phase))
                .param("signs", bySign.keySet().toArray(String[]::new))
                .query((row, _) ->
                        read.put(
                                row.getString("sign"),
                                mapper.readValue(row.getString("due"), ReportRow.Due.class)))
                .list();
        return read;
    }

    private static String[] texts(Map<String, Alike> alike, Function<Alike, String> text) {
        return alike.values().stream().map(text).toArray(String[]::new);
    }

    private static final class Numbers {
        private final Function<Alike, String> name;
        private final Tally<State> states = new Tally<>(State.class);
        private final Tally<Ternary> overdue = new Tally<>(Ternary.class);
        private final Tally<Ternary> late = new Tally<>(Ternary.class);

        private Numbers(Function<Alike, String> name) {
            this.name = name;
        }

        void add(Alike some, @Nullable Ternary isLate) {
            states.add(name.apply(some), some.state, some.number);
            if (isLate == null) {
                return;
            }
            (some.state == State.DUE ? overdue : late).add(name.apply(some), isLate, some.number);
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
