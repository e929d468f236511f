package vn.sovang.query.blockboard;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
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
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The standings of a block for a campaign or for a year; without either, for the year of the day.
@RestController
public class StandingsEndpoint {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private final BlockBoard board;
    private final CampaignBoard campaigns;
    private final MemberFigures figures;
    private final Narrower narrower;
    private final BoardReader reader;
    private final Texts texts;
    private final Successions successions;
    private final Desk desk;

    StandingsEndpoint(
            BlockBoard board,
            CampaignBoard campaigns,
            MemberFigures figures,
            Narrower narrower,
            BoardReader reader,
            Texts texts,
            Successions successions,
            Desk desk) {
        this.board = board;
        this.campaigns = campaigns;
        this.figures = figures;
        this.narrower = narrower;
        this.reader = reader;
        this.texts = texts;
        this.successions = successions;
        this.desk = desk;
    }

    /// The best first; always the whole list.
    @GetMapping("/api/blocks/{id}/standings")
    public Answer<BlockStanding> list(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String on,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages) {
        Sight sight = desk.sight(ViewTable.STANDINGS, caller, ask);
        Moment moment = sight.moment();
        LocalDate day = Ask.day("on", on, moment);
        Integer ofYear = campaign == null ? year(year, day) : null;
        Narrowing counted = new Narrowing(null, campaign, null, null, ofYear);
        Language language = Language.preferred(languages);
        return sight.read(db -> {
            BlockRow block =
                    reader.find(db, board, moment, id)
                            .map(row -> row.without(successions.ended(db, moment)))
                            .orElseThrow(() -> Unknown.record(id));
            return Answer.whole(
                    standings(db, moment, block, new Counted(day, counted, language)),
                    ask,
                    moment,
                    BlockStanding::unitId);
        });
    }

    /// Selection that a ranking counts, and the language in which it states its rule.
    private record Counted(LocalDate on, Narrowing narrowing, Language language) {}

    private List<BlockStanding> standings(
            JdbcClient db, Moment moment, BlockRow block, Counted counted) {
        LocalDate day = counted.on();
        List<UnitId> members =
                block.membersOn(day).stream().map(BlockRow.Membership::unitId).toList();
        Map<UnitId, Figures> found = figures(db, moment, counted.narrowing(), members);
        UnitNames names = UnitNames.load(db, moment, members);
        List<UnitId> ranked =
                members.stream()
                        .sorted(
                                Comparator.comparing(
                                                (UnitId id) -> figuresOf(found, id),
                                                Criterion.ranking())
                                        .thenComparing(id -> names.on(day, id)))
                        .toList();
        List<BlockStanding> items = new ArrayList<>();
        for (UnitId unit : ranked) {
            Figures own = figuresOf(found, unit);
            Optional<Criterion> decided = behind(items, own);
            items.add(
                    new BlockStanding(
                            decided.isEmpty() && !items.isEmpty()
                                    ? items.getLast().rank()
                                    : items.size() + 1,
                            unit.toString(),
                            names.on(day, unit),
                            unit.equals(block.leadOn(day)),
                            day,
                            counted.narrowing().campaign(),
                            counted.narrowing().planYear(),
                            own,
                            rule(own, decided, counted.language())));
        }
        return items;
    }

    /// Criterion that puts a member after the one before; absent for the first and for one alike.
    private static Optional<Criterion> behind(List<BlockStanding> before, Figures own) {
        return before.isEmpty()
                ? Optional.empty()
                : Criterion.between(before.getLast().figures(), own);
    }

    private Map<UnitId, Figures> figures(
            JdbcClient db, Moment moment, Narrowing narrowing, List<UnitId> members) {
        Narrowed narrowed = narrower.at(db, moment, narrowing);
        List<CampaignRow> counted =
                reader.all(db, campaigns, moment, narrowed.on(Where.all(), CampaignBoard.PLACE));
        String asked = narrowing.campaign();
        if (asked != null && counted.isEmpty()) {
            throw Unknown.record(asked);
        }
        Map<String, String> each =
                members.stream()
                        .map(UnitId::toString)
                        .collect(Collectors.toMap(Function.identity(), Function.identity()));
        return figures.of(
                narrower.counting(db, moment, narrowed, new Groups.OfUnits(each)),
                counted,
                members);
    }

    private static Figures figuresOf(Map<UnitId, Figures> found, UnitId unit) {
        Figures figures = found.get(unit);
        if (figures == null) {
            throw new IllegalStateException("no figures of " + unit);
        }
        return figures;
    }

    private List<BlockStanding.RankedBy> rule(
            Figures own, Optional<Criterion> decided, Language language) {
        return Arrays.stream(Criterion.values())
                .map(criterion ->
                        new BlockStanding.RankedBy(
                                texts.of(criterion, language),
                                criterion.count(own),
                                decided.filter(criterion::equals).isPresent()))
                .toList();
    }

    private static int year(@Nullable String text, LocalDate day) {
        if (text == null || text.isBlank()) {
            return day.getYear();
        }
        if (!YEAR.matcher(text).matches()) {
            throw Ask.malformed("year");
        }
        return Integer.parseInt(text);
    }
}
