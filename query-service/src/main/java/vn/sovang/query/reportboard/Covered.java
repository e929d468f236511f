package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.reportboard.ReportRow.State;
import vn.sovang.query.unitregister.Carriers;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.query.unitregister.UnitTrees;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reports that units which are no more would owe still, and that nobody owes: since all who carry
/// on their work handed in their own of the same phase after the end, or because nobody carries it
/// on (rule 52).
@Component
public class Covered {
    private final ReportBoard board;
    private final BoardReader reader;
    private final Successions successions;
    private final UnitTrees trees;

    Covered(ReportBoard board, BoardReader reader, Successions successions, UnitTrees trees) {
        this.board = board;
        this.reader = reader;
        this.successions = successions;
        this.trees = trees;
    }

    /// Keys of the reports that came in the place of others: of each that would be owed still, with
    /// or without a row of its own, and of the last by which it is covered, in one order.
    public record Pairs(List<String> owed, List<String> by) {
        public Pairs {
            owed = List.copyOf(owed);
            by = List.copyOf(by);
        }
    }

    /// The pairs of some units under some campaigns.
    ///
    /// @param units any; those that stand have none
    public Pairs pairs(
            JdbcClient db,
            Moment moment,
            Collection<UnitId> units,
            Collection<CampaignRow> campaigns) {
        Map<UnitId, LocalDate> ended = new HashMap<>(successions.ended(db, moment));
        ended.keySet().retainAll(Set.copyOf(units));
        if (ended.isEmpty()) {
            return new Pairs(List.of(), List.of());
        }
        Map<String, CampaignRow> launched =
                campaigns.stream()
                        .collect(
                                Collectors.toMap(
                                        campaign -> campaign.campaignId().toString(),
                                        Function.identity()));
        Map<String, String> covering = new HashMap<>(unnamed(db, moment, ended, launched));
        covering.putAll(unowed(db, moment, ended, under(launched)).covering());
        List<String> owed = List.copyOf(covering.keySet());
        return new Pairs(
                owed, owed.stream().map(covering::get).map(Objects::requireNonNull).toList());
    }

    /// Reports that came in the place of units that campaigns take in without naming them, and that
    /// so have no row.
    private Map<String, String> unnamed(
            JdbcClient db,
            Moment moment,
            Map<UnitId, LocalDate> ended,
            Map<String, CampaignRow> launched) {
        Organisations organisations = trees.at(db, moment).organisations();
        Map<UnitId, List<List<UnitId>>> lines = lines(ended.keySet(), organisations);
        List<ReportRow> came =
                reader.all(
                        db,
                        board,
                        moment,
                        under(launched)
                                .and(
                                        "b.came is not null and b.unit_id = any (:carriers)",
                                        "carriers",
                                        texts(
                                                lines.values().stream()
                                                        .flatMap(List::stream)
                                                        .flatMap(List::stream)
                                                        .distinct()
                                                        .toList())));
        List<ReportRow> open =
                ended.keySet().stream()
                        .flatMap(unit ->
                                came.stream()
                                        .filter(row ->
                                                lines.getOrDefault(unit, List.of()).stream()
                                                        .anyMatch(line ->
                                                                line.contains(row.unitId())))
                                        .filter(row ->
                                                takesIn(
                                                        launched.get(row.campaignId().toString()),
                                                        unit,
                                                        organisations))
                                        .map(row ->
                                                new ReportRow(
                                                        row.campaignId(),
                                                        row.phase(),
                                                        unit,
                                                        State.DUE,
                                                        null,
                                                        null,
                                                        null)))
                        .distinct()
                        .toList();
        Set<String> own = reader.find(db, board, moment, keys(open.stream())).keySet();
        Map<String, ReportRow> next =
                came.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> ReportBoard.key(row, row.unitId()),
                                        Function.identity()));
        return covering(
                open.stream()
                        .filter(row -> !own.contains(ReportBoard.key(row, row.unitId())))
                        .toList(),
                ended,
                row ->
                        lines.getOrDefault(row.unitId(), List.of()).stream()
                                .filter(line ->
                                        counts(
                                                row,
                                                line,
                                                launched.get(row.campaignId().toString()),
                                                organisations,
                                                next))
                                .toList(),
                next);
    }

    /// False for a line of which nothing came and whose end stands, and may hand in nothing.
    private static boolean counts(
            ReportRow row,
            List<UnitId> line,
            @Nullable CampaignRow campaign,
            Organisations organisations,
            Map<String, ReportRow> next) {
        List<UnitId> standing = line.stream().filter(unit -> !organisations.isEnded(unit)).toList();
        return standing.isEmpty()
                || line.stream().anyMatch(unit -> next.containsKey(ReportBoard.key(row, unit)))
                || (campaign != null
                        && standing.stream()
                                .anyMatch(unit ->
                                        campaign.reports()
                                                .under(row.phase(), unit, organisations)
                                                .isPresent()));
    }

    /// Those through whom the work of each unit came to one that carries it on, and that one: a
    /// line for each who does, or else for each who did to the end.
    private static Map<UnitId, List<List<UnitId>>> lines(
            Collection<UnitId> ended, Organisations organisations) {
        return ended.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                unit -> {
                                    Set<UnitId> living = organisations.carriers(unit);
                                    Stream<UnitId> last =
                                            living.isEmpty()
                                                    ? organisations.succession(unit).stream()
                                                            .filter(next ->
                                                                    organisations
                                                                            .succession(next)
                                                                            .isEmpty())
                                                    : living.stream();
                                    return last.map(to -> organisations.line(unit, to)).toList();
                                }));
    }

    private static Where under(Map<String, CampaignRow> launched) {
        return Where.all()
                .and("b.campaign_id = any (:campaigns)", "campaigns", texts(launched.keySet()));
    }

    private static boolean takesIn(
            @Nullable CampaignRow campaign, UnitId unit, Organisations organisations) {
        return campaign != null && campaign.everNaming().takesIn(unit, organisations);
    }

    /// Leaves out of the rows `b` all that nobody owes.
    Where leaveOut(JdbcClient db, Moment moment, Where where) {
        Unowed unowed = unowed(db, moment);
        return without("lost", unowed.lost(), without("covered", unowed.covered(), where));
    }

    /// The rows `b` in a state, or all of them: what nobody is left to hand in has a state of its
    /// own.
    Where of(@Nullable State state, JdbcClient db, Moment moment, Where where) {
        if (state == State.ENDED) {
            return where.equal("state", State.DUE)
                    .and(
                            "b.key = any (:lost)",
                            "lost",
                            unowed(db, moment).lost().toArray(String[]::new));
        }
        if (state == State.DUE) {
            return leaveOut(db, moment, where.equal("state", state));
        }
        return without("covered", unowed(db, moment).covered(), where.equal("state", state));
    }

    private static Where without(String name, List<String> keys, Where where) {
        return keys.isEmpty()
                ? where
                : where.and("b.key <> all (:" + name + ")", name, keys.toArray(String[]::new));
    }

    /// Keys of the rows.
    ///
    /// @param covering reports by which others are covered, by the keys of those
    /// @param lost those that nobody is left to hand in
    private record Unowed(Map<String, String> covering, List<String> lost) {
        List<String> covered() {
            return List.copyOf(covering.keySet());
        }
    }

    private Unowed unowed(JdbcClient db, Moment moment) {
        return unowed(db, moment, successions.ended(db, moment), Where.all());
    }

    /// @param where what else the rows must be
    private Unowed unowed(JdbcClient db, Moment moment, Map<UnitId, LocalDate> ended, Where where) {
        if (ended.isEmpty()) {
            return new Unowed(Map.of(), List.of());
        }
        List<ReportRow> open =
                reader.all(
                        db,
                        board,
                        moment,
                        where.equal("state", State.DUE)
                                .and("b.unit_id = any (:ended)", "ended", texts(ended.keySet())));
        Map<UnitId, List<List<UnitId>>> lines =
                lines(
                        open.stream().map(ReportRow::unitId).toList(),
                        trees.at(db, moment).organisations());
        Map<String, ReportRow> next =
                reader.find(
                        db,
                        board,
                        moment,
                        open.stream()
                                .flatMap(row ->
                                        lines.getOrDefault(row.unitId(), List.of()).stream()
                                                .flatMap(List::stream)
                                                .map(unit -> ReportBoard.key(row, unit)))
                                .distinct()
                                .toList());
        Map<String, String> covering =
                covering(open, ended, row -> lines.getOrDefault(row.unitId(), List.of()), next);
        Carriers carriers =
                successions.carriers(db, moment, open.stream().map(ReportRow::unitId).toList());
        return new Unowed(
                covering,
                keys(open.stream().filter(row -> carriers.of(row.unitId()).isEmpty())).stream()
                        .filter(key -> !covering.containsKey(key))
                        .toList());
    }

    private static String[] texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }

    private static List<String> keys(Stream<ReportRow> rows) {
        return rows.map(row -> ReportBoard.key(row, row.unitId())).toList();
    }

    private static Map<String, String> covering(
            List<ReportRow> open,
            Map<UnitId, LocalDate> ended,
            Function<ReportRow, List<List<UnitId>>> lines,
            Map<String, ReportRow> next) {
        Map<String, String> covering = new HashMap<>();
        for (ReportRow row : open) {
            LocalDate end = Objects.requireNonNull(ended.get(row.unitId()));
            covering(row, end, lines.apply(row), next)
                    .ifPresent(by -> covering.put(ReportBoard.key(row, row.unitId()), by));
        }
        return covering;
    }

    /// The last report of those who carried on for a unit, once one of each line came after its
    /// end.
    private static Optional<String> covering(
            ReportRow row, LocalDate end, List<List<UnitId>> lines, Map<String, ReportRow> next) {
        List<ReportRow> came =
                lines.stream()
                        .flatMap(line ->
                                line.stream()
                                        .map(unit -> next.get(ReportBoard.key(row, unit)))
                                        .filter(report ->
                                                report != null && report.isHandedInFrom(end))
                                        .map(Objects::requireNonNull)
                                        .min(Comparator.comparing(ReportRow::newestAt))
                                        .stream())
                        .toList();
        return came.size() < lines.size()
                ? Optional.empty()
                : came.stream()
                        .max(Comparator.comparing(ReportRow::newestAt))
                        .map(report -> ReportBoard.key(report, report.unitId()));
    }
}
