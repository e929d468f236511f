package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.campaignboard.OwnCampaigns;
import vn.sovang.query.counting.Groups;
import vn.sovang.query.counting.Narrowed;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Carriers;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.query.unitregister.UnitTrees;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reports, one for each unit and phase.
@RestController
public class ReportEndpoint {
    /// Rows that are looked at in one go while those of a kind are gathered.
    private static final int AT_ONCE = 200;

    /// Rows that one answer looks at. A page may so be short, or empty, and yet have a next one.
    private static final int MOST_LOOKED_AT = 2_000;

    /// Group of counts that fall into none.
    private static final String NO_GROUP = "";

    private final ReportBoard board;
    private final CampaignBoard campaigns;
    private final Narrower narrower;
    private final BoardReader reader;
    private final OwnUnits own;
    private final Successions successions;
    private final UnitTrees trees;
    private final Covered covered;
    private final ReportTally tally;
    private final Desk desk;

    ReportEndpoint(
            ReportBoard board,
            CampaignBoard campaigns,
            Narrower narrower,
            BoardReader reader,
            OwnUnits own,
            Successions successions,
            UnitTrees trees,
            Covered covered,
            ReportTally tally,
            Desk desk) {
        this.board = board;
        this.campaigns = campaigns;
        this.narrower = narrower;
        this.reader = reader;
        this.own = own;
        this.successions = successions;
        this.trees = trees;
        this.covered = covered;
        this.tally = tally;
        this.desk = desk;
    }

    /// All reports, or some.
    ///
    /// @param phase label of the phase of its campaign
    /// @param held only those of campaigns that the caller's organisation launched, which it
    ///   accepts and returns
    @GetMapping("/api/reports")
    public Answer<Report> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @RequestParam ReportRow.@Nullable State state,
            @RequestParam @Nullable Timeliness timeliness,
            @RequestParam @Nullable String phase,
            @RequestParam(defaultValue = "false") boolean held) {
        Sight sight = desk.sight(ViewTable.REPORT_BOARD, caller, ask);
        Moment moment = sight.moment();
        Where where = Where.all().equal("phase", phase);
        Drafts drafts = new Drafts(own.of(caller));
        drafts.hide(where);
        boolean isQueue =
                held && state != null && timeliness == null && phase == null && ask.asOf() == null;
        if (held) {
            OwnCampaigns launched = new OwnCampaigns(own.organisation(caller));
            if (isQueue || timeliness == Timeliness.MISSING) {
                launched.countedUnder(campaigns, where);
            } else {
                launched.keptUnder(campaigns, where);
            }
        }
        return sight.read(db -> {
            Narrowed some = narrower.at(db, moment, narrowing);
            Where narrowed = some.on(covered.of(state, db, moment, where), ReportBoard.PLACE);
            if (timeliness == Timeliness.MISSING && (held || narrowing.campaign() != null)) {
                ReportTally.Owed.of(
                        tally
                                .owed(
                                        narrower.counting(
                                                db, moment, some, new Groups.Whole(NO_GROUP)),
                                        own(caller, held))
                                .stream()
                                .filter(ReportTally.Owed::isOver)
                                .toList(),
                        narrowed);
            }
            return timeliness == null
                    ? Answer.paged(
                                    isQueue
                                            ? reader.present(
                                                    db, board, moment, narrowed, ask, "campaign_id")
                                            : reader.page(db, board, moment, narrowed, ask),
                                    ask,
                                    moment,
                                    BoardReader.Keyed::key,
                                    found -> reports(db, moment, drafts, found))
                            .counted(reader.total(db, board, moment, narrowed, ask))
                    : gather(db, moment, drafts, narrowed, ask, timeliness);
        });
    }

    /// Reports that are due.
    ///
    /// @param number of all of them
    /// @param first of them, by their limits
    public record Due(int number, List<Report> first) {
        public Due {
            first = List.copyOf(first);
        }
    }

    /// Reports that units owe under the campaigns of the caller's organisation: those whose time is
    /// over, and those that are due from the day of the moment until a later one.
    ///
    /// @param without units whose reports are left out
    /// @param most number of the first of each
    public List<Due> awaited(
            Caller caller, Ask ask, Collection<String> without, LocalDate until, int most) {
        Sight sight = desk.sight(ViewTable.REPORT_BOARD, caller, ask);
        Moment moment = sight.moment();
        Drafts drafts = new Drafts(own.of(caller));
        return sight.read(db -> {
            Narrowed all = narrower.at(db, moment, Narrowing.NONE);
            List<ReportTally.Owed> owed =
                    tally.owed(
                            narrower.counting(db, moment, all, new Groups.Whole(NO_GROUP)),
                            without(without, own(caller, true)));
            return Stream.<Predicate<ReportTally.Owed>>of(
                            ReportTally.Owed::isOver,
                            some -> !some.isOver() && isWithin(some.last(), moment.day(), until))
                    .map(kind -> owed.stream().filter(kind).toList())
                    .map(some ->
                            new Due(
                                    some.stream().mapToInt(ReportTally.Owed::number).sum(),
                                    first(db, moment, drafts, some, without, most)))
                    .toList();
        });
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    /// The first by their limits, read from no more of these than hold as many.
    private List<Report> first(
            JdbcClient db,
            Moment moment,
            Drafts drafts,
            List<ReportTally.Owed> owed,
            Collection<String> without,
            int most) {
        List<ReportTally.Owed> some = new ArrayList<>();
        int number = 0;
        for (ReportTally.Owed next :
                owed.stream()
                        .sorted(
                                Comparator.comparing(
                                        ReportTally.Owed::last,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList()) {
            if (number < most) {
                some.add(next);
                number += next.number();
            }
        }
        if (some.isEmpty()) {
            return List.of();
        }
        Where where =
                covered.leaveOut(
                        db, moment, without(without, ReportTally.Owed.of(some, Where.all())));
        Ask page = new Ask(null, null, null, Integer.toString(most));
        List<BoardReader.Keyed<ReportRow>> rows = reader.page(db, board, moment, where, page);
        return reports(db, moment, drafts, rows.subList(0, Math.min(most, rows.size())));
    }

    /// Conditions on the rows `b` of campaigns that the caller's organisation launched, or of all.
    private Where own(Caller caller, boolean held) {
        return held
                ? new OwnCampaigns(own.organisation(caller)).countedUnder(campaigns, Where.all())
                : Where.all();
    }

    private static Where without(Collection<String> units, Where where) {
        return units.isEmpty()
                ? where
                : where.and("b.unit_id <> all (:without)", "without", units.toArray(String[]::new));
    }

    /// Gathers a page by timeliness, which nobody has who is no more. It follows from the moment
    /// and stands in no column, so rows are looked through until there are enough, or one answer
    /// has looked at enough. What is missing under one campaign, or the own ones, is narrowed to
    /// just that before.
    private Answer<Report> gather(
            JdbcClient db,
            Moment moment,
            Drafts drafts,
            Where where,
            Ask ask,
            Timeliness timeliness) {
        where.and("b.state <> 'DRAFT'");
        List<Report> found = new ArrayList<>();
        String after = ask.afterKey();
        int looked = 0;
        boolean more = true;
        while (more && found.size() <= ask.size() && looked < MOST_LOOKED_AT) {
            // What is narrowed to just these needs no more than the page.
            int most = looked == 0 ? Math.min(ask.size() + 1, AT_ONCE) : AT_ONCE;
            Ask next = new Ask(null, null, after, Integer.toString(most));
            List<BoardReader.Keyed<ReportRow>> rows = reader.page(db, board, moment, where, next);
            more = rows.size() > most;
            List<BoardReader.Keyed<ReportRow>> some = more ? rows.subList(0, most) : rows;
            reports(db, moment, drafts, some).stream()
                    .filter(report -> report.state() != ReportRow.State.ENDED)
                    .filter(report -> Timeliness.of(report) == timeliness)
                    .forEach(found::add);
            looked += some.size();
            after = more ? some.getLast().key() : after;
        }
        return Answer.gathered(found, ask, moment, Report::key, more ? after : null, page -> page);
    }

    /// One report, or what was saved of it for those who see drafts.
    @GetMapping("/api/reports/{id}")
    public Single<Report> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Sight sight = desk.sight(ViewTable.REPORT_BOARD, caller, ask);
        Moment moment = sight.moment();
        Where where = Where.all().and("b.alias = :id", "id", id);
        Drafts drafts = new Drafts(own.of(caller));
        return sight.read(db ->
                reports(db, moment, drafts, reader.page(db, board, moment, where, Ask.now()))
                        .stream()
                        .filter(report -> report.id() != null || report.draft() != null)
                        .findFirst()
                        .map(report -> Single.of(report, moment))
                        .orElseThrow(() -> Unknown.record(id)));
    }

    private List<Report> reports(
            JdbcClient db, Moment moment, Drafts drafts, List<BoardReader.Keyed<ReportRow>> found) {
        Carriers carriers =
                successions.carriers(
                        db,
                        moment,
                        found.stream()
                                .map(BoardReader.Keyed::row)
                                .filter(row -> row.state() == ReportRow.State.DUE)
                                .map(ReportRow::unitId)
                                .toList());
        Map<UnitId, LocalDate> ended =
                found.stream().anyMatch(keyed -> isLost(keyed.row(), carriers))
                        ? successions.ended(db, moment)
                        : Map.of();
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        found.stream()
                                .map(keyed -> keyed.row().unitId())
                                .flatMap(unit ->
                                        Stream.concat(Stream.of(unit), carriers.of(unit).stream()))
                                .toList());
        Map<String, CampaignRow> launched =
                reader.find(
                        db,
                        campaigns,
                        moment,
                        found.stream().map(keyed -> keyed.row().campaignId().toString()).toList());
        UnitTree tree = trees.at(db, moment);
        return found.stream()
                .map(keyed ->
                        Report.of(
                                keyed.key(),
                                keyed.row(),
                                launched.get(keyed.row().campaignId().toString()),
                                names,
                                tree,
                                carriers.isEnded(keyed.row().unitId())
                                        ? carriers.of(keyed.row().unitId())
                                        : List.of(),
                                isLost(keyed.row(), carriers)
                                        ? ended.get(keyed.row().unitId())
                                        : null,
                                moment,
                                drafts.sees(keyed.row().unitId())))
                .toList();
    }

    /// True for what a unit owes that is no more, and nobody carries on.
    private static boolean isLost(ReportRow row, Carriers carriers) {
        return row.state() == ReportRow.State.DUE && carriers.of(row.unitId()).isEmpty();
    }
}
