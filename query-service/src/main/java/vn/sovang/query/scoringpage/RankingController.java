package vn.sovang.query.scoringpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.scoring.RankedUnit;
import vn.sovang.query.scoring.ScoringTable;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.unit.UnitId;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Shows the units of a block by their places: what the final scores propose, and what was
/// confirmed.
@Controller
class RankingController {
    private static final double WHOLE = 100;

    private final Views views;
    private final Frames frames;
    private final OwnUnits own;

    RankingController(Views views, Frames frames, OwnUnits own) {
        this.views = views;
        this.frames = frames;
        this.own = own;
    }

    @GetMapping("/xep-hang/{id:[0-9a-f]+-[0-9a-f-]+}/{block:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(
            @PathVariable String id,
            @PathVariable String block,
            Caller caller,
            HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        ScoringTable table = (ScoringTable) reads.one("tables/" + id, Single.class).record();
        Answer<?> answer = reads.whole("rankings", Map.of("table", id, "block", block));
        List<RankedUnit> units = answer.items().stream().map(RankedUnit.class::cast).toList();
        String name =
                table.blocks().stream()
                        .filter(one -> one.id().equals(block))
                        .map(ScoringTable.ScoredBlock::name)
                        .findFirst()
                        .orElse("");
        Frame frame =
                frames.of(request, caller, words.get("ranking.title", "block", name))
                        .under(
                                new Frame.Crumb("/bang-tieu-chi", words.get("list.tables.title")),
                                new Frame.Crumb("/bang-tieu-chi/" + id, table.name()))
                        .withSub(table.organisationName() + ", " + table.reviewYear())
                        .showing(answer);
        boolean mayConfirm =
                frame.isForActs()
                        && Acts.at("bang-tieu-chi", "confirm-ranking")
                                .filter(route -> Acts.isOpenTo(caller, route))
                                .isPresent()
                        && own.isOf(caller, new UnitId(UUID.fromString(table.organisationId())));
        double most =
                units.stream()
                        .map(RankedUnit::total)
                        .filter(total -> total != null)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(1);
        RankingPage page =
                new RankingPage(
                        units.stream().map(unit -> row(unit, Math.max(1, most), words)).toList(),
                        units.stream()
                                .filter(unit -> unit.state() != RankedUnit.State.FINAL)
                                .map(RankedUnit::unitName)
                                .toList(),
                        units.stream()
                                .filter(unit -> unit.document() != null)
                                .findFirst()
                                .map(unit ->
                                        words.get(
                                                "ranking.confirmed",
                                                "document",
                                                unit.document(),
                                                "day",
                                                Words.day(
                                                        Objects.requireNonNull(
                                                                unit.confirmedOn()))))
                                .orElse(""),
                        mayConfirm
                                ? "/bang-tieu-chi/%s/lam/confirm-ranking?blockId=%s"
                                        .formatted(id, block)
                                : "",
                        "/xep-hang?table=%s&block=%s".formatted(id, block));
        return new ModelAndView("scoringpage/ranking", Map.of("frame", frame, "page", page));
    }

    private static RankingPage.Row row(RankedUnit unit, double most, Words words) {
        BigDecimal total = unit.total();
        return new RankingPage.Row(
                unit.unitName(),
                unit.sheetId() == null ? "" : "/phieu-cham-diem/" + unit.sheetId(),
                Words.beginning(words.of(unit.state())),
                Points.words(total),
                total == null || total.signum() == 0
                        ? ""
                        : String.format(Locale.ROOT, "%.2f%%", WHOLE * total.doubleValue() / most),
                unit.state() == RankedUnit.State.FINAL,
                unit.proposedPlace() == null ? "–" : unit.proposedPlace().toString(),
                why(unit, words),
                unit.confirmedPlace() == null ? "–" : unit.confirmedPlace().toString(),
                unit.reason() == null ? "" : unit.reason());
    }

    private static String why(RankedUnit unit, Words words) {
        if (unit.disqualified()) {
            return words.get("score.disqualified");
        }
        if (unit.shared()) {
            return words.get("ranking.shared");
        }
        return unit.decidedBy() == null
                ? ""
                : words.get("ranking.decided", "step", words.of(unit.decidedBy()));
    }
}
