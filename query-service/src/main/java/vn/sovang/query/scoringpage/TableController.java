package vn.sovang.query.scoringpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.catalogue.CommandRoute;
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
import vn.sovang.query.scoring.ScoringTable;
import vn.sovang.query.scoring.ScoringTable.Stage;
import vn.sovang.query.trail.TrailPage;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.scoring.CriteriaGroup;
import vn.sovang.scoring.CriterionKind;
import vn.sovang.scoring.ScoredCriterion;
import vn.sovang.unit.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Shows a scoring table as a paper.
@Controller
class TableController {
    private static final String LIST = "/bang-tieu-chi";
    private static final String COLLECTION = "tables";
    private static final Set<String> OF_DRAFTS = Set.of("revise", "issue");

    private final Views views;
    private final Frames frames;
    private final OwnUnits own;

    TableController(Views views, Frames frames, OwnUnits own) {
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
        ScoringTable table = (ScoringTable) found.record();
        Written.reached(request, found.position());
        Frame frame =
                frames.of(request, caller, table.name())
                        .under(new Frame.Crumb(LIST, words.get("list.tables.title")))
                        .withSub(table.organisationName() + ", " + table.reviewYear())
                        .showing(found.position(), found.asOf());
        TablePage page =
                new TablePage(
                        table.id(),
                        new Cell.Tag(
                                Tone.of(table.stage()).orElse(Tone.OPEN),
                                Words.beginning(words.of(table.stage()))),
                        table.groups().stream().map(group -> group(group, words)).toList(),
                        table.disqualifiers().stream()
                                .map(fact -> fact.code() + ". " + fact.text())
                                .toList(),
                        table.passMarks().stream()
                                .map(mark ->
                                        words.get(
                                                "score.pass",
                                                "item",
                                                Words.beginning(
                                                        words.of(
                                                                mark.itemClass()
                                                                        .named(mark.item()))),
                                                "least",
                                                Points.words(mark.least())))
                                .toList(),
                        rules(table, words),
                        table.blocks().stream().map(block -> block(table, block, words)).toList(),
                        facts(table, words),
                        TrailPage.steps(
                                reads.whole("trail", Map.of("record", table.id())),
                                LIST + "/" + table.id() + "?luc=",
                                words),
                        frame.isForActs() ? acts(table, caller, reads, words) : List.of(),
                        frame.past()
                                ? words.get("form.past")
                                : words.get("score.table.now." + table.stage()));
        return new ModelAndView("scoringpage/table", Map.of("frame", frame, "page", page));
    }

    private static TablePage.Group group(CriteriaGroup group, Words words) {
        BigDecimal sum =
                group.criteria().stream()
                        .filter(one -> one.kind() == CriterionKind.SCORED)
                        .map(one -> one.counted(one.most()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TablePage.Group(
                group.code(),
                group.name(),
                words.get(
                        group.most() == null ? "score.group.sum" : "score.group.most",
                        "most",
                        Points.words(group.most() == null ? sum : group.most())),
                group.criteria().stream().map(one -> line(one, words)).toList());
    }

    private static TablePage.Line line(ScoredCriterion criterion, Words words) {
        List<String> notes = new ArrayList<>();
        if (criterion.weight() != null) {
            notes.add(words.get("score.weight", "weight", Points.words(criterion.weight())));
        }
        if (criterion.least() != null) {
            notes.add(words.get("score.least", "least", Points.words(criterion.least())));
        }
        return new TablePage.Line(
                criterion.code(),
                criterion.text(),
                Words.beginning(words.of(criterion.kind())),
                (criterion.kind() == CriterionKind.DEDUCTION ? "−" : "")
                        + Points.words(criterion.most()),
                String.join("; ", notes));
    }

    private static List<String> rules(ScoringTable table, Words words) {
        List<String> rules = new ArrayList<>();
        rules.add(words.get("score.rule.sum"));
        rules.add(words.get("score.rule.order"));
        table.tieBreaks()
                .forEach(step ->
                        rules.add(
                                step.group() == null
                                        ? Words.beginning(words.of(step.step())) + "."
                                        : words.get(
                                                "score.rule.group",
                                                "step",
                                                Words.beginning(words.of(step.step())),
                                                "group",
                                                step.group())));
        rules.add(words.get("score.rule.same"));
        return rules;
    }

    private static TablePage.Block block(
            ScoringTable table, ScoringTable.ScoredBlock block, Words words) {
        return new TablePage.Block(
                block.name(),
                table.stage() == Stage.DRAFT ? "" : "/xep-hang/" + table.id() + "/" + block.id(),
                block.confirmedOn() == null
                        ? words.get("score.unconfirmed")
                        : words.get("score.confirmed", "day", Words.day(block.confirmedOn())));
    }

    private static List<RecordPage.Fact> facts(ScoringTable table, Words words) {
        List<RecordPage.Fact> facts = new ArrayList<>();
        facts.add(
                new RecordPage.Fact(
                        words.get("score.document"),
                        new Cell.Text(
                                table.document() == null
                                        ? words.get("score.document.none")
                                        : words.get(
                                                "score.document.of",
                                                "document",
                                                table.document(),
                                                "day",
                                                Words.day(
                                                        Objects.requireNonNull(
                                                                table.issuedOn()))))));
        if (table.selfScoreBy() != null) {
            facts.add(
                    new RecordPage.Fact(
                            words.get("score.due"), new Cell.Text(Words.day(table.selfScoreBy()))));
        }
        return facts;
    }

    private List<Acts.Link> acts(ScoringTable table, Caller caller, Reads reads, Words words)
            throws Exception {
        List<Acts.Link> acts = new ArrayList<>();
        boolean isOwn = own.isOf(caller, new UnitId(UUID.fromString(table.organisationId())));
        for (Acts.Link act : Acts.on(COLLECTION, table.id(), caller, words)) {
            String verb = act.address().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
            if (isOwn && table.stage() == Stage.DRAFT && OF_DRAFTS.contains(verb)) {
                acts.add(act);
            }
        }
        if (table.stage() == Stage.IN_FORCE && Acts.isOpenTo(caller, saving())) {
            for (RankedUnit unit :
                    reads.list(
                            "rankings",
                            RankedUnit.class,
                            Map.of("table", table.id(), "mine", "true"))) {
                acts.add(
                        unit.sheetId() == null
                                ? new Acts.Link(
                                        "/phieu-cham-diem/lam/moi?tableId=%s&unitId=%s"
                                                .formatted(table.id(), unit.unitId()),
                                        words.get("score.begin", "unit", unit.unitName()))
                                : new Acts.Link(
                                        "/phieu-cham-diem/" + unit.sheetId(),
                                        words.get("score.open", "unit", unit.unitName())));
            }
        }
        if (isOwn && Acts.isOpenTo(caller, drafting())) {
            acts.add(
                    new Acts.Link(
                            "/bang-tieu-chi/lam/moi?tu-bang=" + table.id(),
                            words.get("score.copy")));
        }
        return acts;
    }

    private static CommandRoute saving() {
        return Acts.at("phieu-cham-diem", Acts.CREATE).orElseThrow();
    }

    private static CommandRoute drafting() {
        return Acts.at("bang-tieu-chi", Acts.CREATE).orElseThrow();
    }
}
