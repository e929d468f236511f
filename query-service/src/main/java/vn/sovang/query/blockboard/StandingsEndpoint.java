package vn.sovang.query.blockboard;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.counting.Groups;
import vn.sovang.query.counting.Narrowed;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The standings of a block for a campaign or for a year; without either, for the year of the day.
@RestController
public class StandingsEndpoint {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String[] READS = {
        "block-board",
        "registration-board",
        "pledge-board",
        "report-board",
        "proposal-board",
        "award-register"
    };

    private final BlockBoard board;
    private final CampaignBoard campaigns;
    private final MemberFigures figures;
    private final Narrower narrower;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;
    private final Texts texts;

    StandingsEndpoint(
            BlockBoard board,
            CampaignBoard campaigns,
            MemberFigures figures,
            Narrower narrower,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions,
            Texts texts) {
        this.board = board;
        this.campaigns = campaigns;
        this.figures = figures;
        this.narrower = narrower;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
        this.texts = texts;
    }

    @GetMapping("/api/blocks/{id}/standings")
    public Standings get(
            Caller caller,
            @PathVariable String id,
            @ParameterObject Ask ask,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String on,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages) {
        caller.mustHave(ViewTable.BLOCK_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, narrower.boards(READS));
        LocalDate day = Ask.day("on", on, moment);
        Integer ofYear = campaign == null ? year(year, day) : null;
        return transactions.read(
                caller.tenant(),
                db -> {
                    BlockRow block =
                            reader.find(db, board, moment, id)
                                    .orElseThrow(() -> Unknown.record(id));
                    Narrowing counted = new Narrowing(null, campaign, null, null, ofYear);
                    return new Standings(
                            id,
                            block.name(),
                            day,
                            campaign,
                            ofYear,
                            rule(Language.preferred(languages)),
                            standings(db, moment, block, day, counted),
                            moment.position(),
                            moment.at());
                });
    }

    private List<Standings.Standing> standings(
            JdbcClient db, Moment moment, BlockRow block, LocalDate day, Narrowing narrowing) {
        List<UnitId> members =
                block.membersOn(day).stream().map(BlockRow.Membership::unitId).toList();
        Map<UnitId, Figures> found = figures(db, moment, narrowing, members);
        UnitNames names = UnitNames.load(db, moment, members);
        Map<UnitId, String> named =
                members.stream()
                        .collect(Collectors.toMap(Function.identity(), id -> names.on(day, id)));
        List<UnitId> ranked =
                members.stream()
                        .sorted(
                                Comparator.comparing(
                                                (UnitId id) -> figuresOf(found, id),
                                                Criterion.ranking())
                                        .thenComparing(id -> named.getOrDefault(id, "")))
                        .toList();
        List<Standings.Standing> items = new ArrayList<>();
        for (UnitId unit : ranked) {
            Figures own = figuresOf(found, unit);
            items.add(
                    new Standings.Standing(
                            rank(items, own),
                            unit.toString(),
                            named.getOrDefault(unit, ""),
                            unit.equals(block.leadOn(day)),
                            own));
        }
        return items;
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

    /// Who is like the one before shares its rank.
    private static int rank(List<Standings.Standing> before, Figures own) {
        return !before.isEmpty()
                        && Criterion.ranking().compare(before.getLast().figures(), own) == 0
                ? before.getLast().rank()
                : before.size() + 1;
    }

    private static Figures figuresOf(Map<UnitId, Figures> found, UnitId unit) {
        Figures figures = found.get(unit);
        if (figures == null) {
            throw new IllegalStateException("no figures of " + unit);
        }
        return figures;
    }

    private List<Standings.RankedBy> rule(Language language) {
        return Arrays.stream(Criterion.values())
                .map(criterion ->
                        new Standings.RankedBy(
                                criterion,
                                texts.get("standing." + criterion.name(), language, Map.of())))
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
