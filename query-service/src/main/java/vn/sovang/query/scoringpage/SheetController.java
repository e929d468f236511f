package vn.sovang.query.scoringpage;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.scoring.RankedUnit;
import vn.sovang.query.scoring.UnitScores;
import vn.sovang.query.trail.TrailPage;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.scoresheet.ScoreSheet.Stage;
import vn.sovang.time.Ternary;
import vn.sovang.unit.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Shows a score sheet: the unit's own marks, what the check found otherwise, and the final ones.
@Controller
class SheetController {
    private static final String LIST = "/phieu-cham-diem";
    private static final String COLLECTION = "sheets";

    private final Views views;
    private final Frames frames;
    private final OwnUnits own;

    SheetController(Views views, Frames frames, OwnUnits own) {
        this.views = views;
        this.frames = frames;
        this.own = own;
    }

    @GetMapping(LIST + "/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one(COLLECTION + "/" + id, Single.class);
        UnitScores sheet = (UnitScores) found.record();
        Written.reached(request, found.position());
        Frame frame =
                frames.of(request, caller, sheet.name())
                        .under(
                                new Frame.Crumb(LIST, words.get("list.sheets.title")),
                                new Frame.Crumb(
                                        "/bang-tieu-chi/" + sheet.tableId(), sheet.tableName()))
                        .withSub(sheet.blockName())
                        .showing(found.position(), found.asOf());
        Set<String> open = frame.isForActs() ? possible(sheet, caller, reads) : Set.of();
        List<Acts.Link> acts = Acts.on(COLLECTION, sheet.id(), caller, words);
        SheetPage page =
                new SheetPage(
                        sheet.id(),
                        new Cell.Tag(
                                Tone.of(sheet.stage()).orElse(Tone.OPEN),
                                Words.beginning(words.of(sheet.stage()))),
                        sheet.returnedFor() == null ? "" : sheet.returnedFor(),
                        sheet.lines().stream().map(SheetController::line).toList(),
                        sheet.facts().stream().map(fact -> fact(fact, words)).toList(),
                        new SheetPage.Totals(
                                Points.words(sheet.total()),
                                Points.words(sheet.checkedTotal()),
                                Points.words(sheet.finalTotal())),
                        results(sheet, words),
                        about(sheet, words),
                        TrailPage.steps(
                                reads.whole("trail", Map.of("record", sheet.id())),
                                LIST + "/" + sheet.id() + "?luc=",
                                words),
                        open.contains("submit") && isOpen("submit", acts),
                        sheet.version(),
                        UUID.randomUUID().toString(),
                        sheet.checkedTotal() != null,
                        sheet.finalTotal() != null,
                        acts.stream()
                                .filter(act -> !act.address().endsWith("/submit"))
                                .filter(act -> open.contains(verb(act)))
                                .toList(),
                        frame.past()
                                ? words.get("form.past")
                                : words.get("score.sheet.now." + sheet.stage()));
        return new ModelAndView("scoringpage/sheet", Map.of("frame", frame, "page", page));
    }

    private static boolean isOpen(String verb, List<Acts.Link> acts) {
        return acts.stream().anyMatch(act -> verb(act).equals(verb));
    }

    private static String verb(Acts.Link act) {
        return act.address().replaceFirst(".*/", "");
    }

    /// Verbs of the acts that its stage lets this caller do (rules R1 to R6 of score sheets).
    private Set<String> possible(UnitScores sheet, Caller caller, Reads reads) throws Exception {
        Set<String> possible = new HashSet<>();
        boolean isWithUnit = sheet.stage() == Stage.DRAFT || sheet.stage() == Stage.RETURNED;
        boolean isIn = sheet.stage() == Stage.SUBMITTED || sheet.stage() == Stage.CHECKED;
        boolean isOffice = own.isOf(caller, unit(sheet.organisationId()));
        if (isWithUnit && own.isOf(caller, unit(sheet.unitId()))) {
            possible.addAll(Set.of("revise", "submit"));
        }
        if (isIn && isOffice) {
            possible.addAll(Set.of("check", "return"));
        }
        if (isOffice && (sheet.stage() == Stage.CHECKED || sheet.stage() == Stage.FINAL)) {
            possible.add("finalise");
        }
        if (isIn && !isOffice) {
            boolean isOtherMember =
                    reads
                            .list(
                                    "rankings",
                                    RankedUnit.class,
                                    Map.of(
                                            "table", sheet.tableId(),
                                            "block", sheet.blockId(),
                                            "mine", "true"))
                            .stream()
                            .anyMatch(unit -> !unit.unitId().equals(sheet.unitId()));
            if (isOtherMember) {
                possible.add("check");
            }
        }
        return possible;
    }

    private static UnitId unit(String id) {
        return new UnitId(UUID.fromString(id));
    }

    private static SheetPage.Line line(UnitScores.Line line) {
        return new SheetPage.Line(
                line.criterion(),
                line.text(),
                Points.words(line.most()),
                Points.words(line.own()),
                orBlank(line.evidence()),
                orBlank(line.checked()),
                orBlank(line.checkReason()),
                orBlank(line.ended()),
                orBlank(line.endReason()));
    }

    private static SheetPage.Line fact(UnitScores.Fact fact, Words words) {
        return new SheetPage.Line(
                fact.disqualifier(),
                fact.text(),
                "",
                there(fact.found(), words),
                orBlank(fact.evidence()),
                fact.checkFound() == null ? "" : there(fact.checkFound(), words),
                orBlank(fact.checkReason()),
                fact.endFound() == null ? "" : there(fact.endFound(), words),
                orBlank(fact.endReason()));
    }

    private static String there(boolean isThere, Words words) {
        return words.get(isThere ? "score.there" : "score.not-there");
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String orBlank(@Nullable BigDecimal points) {
        return points == null ? "" : Points.words(points);
    }

    private static List<String> results(UnitScores sheet, Words words) {
        List<String> results = new ArrayList<>();
        if (sheet.disqualified()) {
            results.add(words.get("score.disqualified"));
        }
        sheet.passMarks()
                .forEach(mark ->
                        results.add(
                                words.get(
                                        "score.reached",
                                        "item",
                                        words.of(mark.itemClass().named(mark.item())),
                                        "least",
                                        Points.words(mark.least()))));
        if (results.isEmpty()) {
            results.add(words.get("score.reached.none"));
        }
        return results;
    }

    private static List<RecordPage.Fact> about(UnitScores sheet, Words words) {
        List<RecordPage.Fact> about = new ArrayList<>();
        about.add(new RecordPage.Fact(words.get("score.unit"), new Cell.Text(sheet.unitName())));
        about.add(new RecordPage.Fact(words.get("score.block"), new Cell.Text(sheet.blockName())));
        if (sheet.due() != null) {
            about.add(
                    new RecordPage.Fact(
                            words.get("score.due"), new Cell.Text(Words.day(sheet.due()))));
        }
        if (sheet.submittedAt() != null) {
            about.add(
                    new RecordPage.Fact(
                            words.get("score.submitted"),
                            new Cell.Text(
                                    words.get(
                                            sheet.late() == Ternary.YES
                                                    ? "score.submitted.late"
                                                    : "score.submitted.at",
                                            "time",
                                            Words.time(sheet.submittedAt())))));
        }
        if (sheet.checkedBy() != null) {
            about.add(
                    new RecordPage.Fact(
                            words.get("score.checker"), new Cell.Text(sheet.checkedBy())));
        }
        return about;
    }
}
