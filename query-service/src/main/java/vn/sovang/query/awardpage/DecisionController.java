package vn.sovang.query.awardpage;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.award.Certainty;
import vn.sovang.award.RestorationGround;
import vn.sovang.award.StrippingGround;
import vn.sovang.decision.RevocationCause;
import vn.sovang.law.GroundVerdict;
import vn.sovang.law.RewardMoney;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.awardregister.AwardChange;
import vn.sovang.query.dependant.LostBases;
import vn.sovang.query.fundpage.RewardSection;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reader;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Seat;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.act.Keepers;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.proposalpage.Items;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Views;
import vn.sovang.query.trail.TrailPage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows a decision as a paper with its annex.
@Controller
class DecisionController {
    /// Most names behind a ground that does not bear all awards.
    private static final int NAMED = 10;

    private final Views views;
    private final Frames frames;
    private final Keepers keepers;

    DecisionController(Views views, Frames frames, Keepers keepers) {
        this.views = views;
        this.frames = frames;
        this.keepers = keepers;
    }

    @GetMapping("/quyet-dinh/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Answer<?> found = granted(id, reads);
        List<Award> awards = found.items().stream().map(Award.class::cast).toList();
        Written.reached(request, found.position());
        Award first = awards.getFirst();
        Cell.Tag state = state(awards, words);
        Frame frame =
                frames.of(request, caller, words.get("decision.title", "number", first.number()))
                        .under(new Frame.Crumb("/quyet-dinh", words.get("list.decisions.title")))
                        .withSub(
                                words.get(
                                        "decision.sub",
                                        "day",
                                        Words.day(first.decidedOn()),
                                        "issuer",
                                        first.issuerName(),
                                        "count",
                                        awards.size()))
                        .withState(state.words())
                        .showing(found);
        Keepers.Reach reach = keepers.of(caller, "decisions", id);
        List<Acts.Link> acts = frame.isForActs() ? AwardActs.on(awards, caller, words) : List.of();
        DecisionPage page =
                new DecisionPage(
                        id,
                        state,
                        first.issuerName(),
                        first.number(),
                        dated(first, frame.reader()),
                        Words.written(first.decidedOn()),
                        first.signedAs() == null ? "" : words.of(first.signedAs()),
                        first.signatory(),
                        awards.stream()
                                .map(award ->
                                        granted(
                                                award,
                                                frame.isForActs()
                                                        ? reach.left(
                                                                AwardActs.on(award, caller, words))
                                                        : List.of(),
                                                words))
                                .toList(),
                        grounds(awards, words),
                        RewardSection.of(awards, reads, caller, frame, words),
                        first.arrival() == null ? List.of() : first.arrival().attachments(),
                        TrailPage.steps(
                                reads.whole("trail", Map.of("record", id)),
                                "/quyet-dinh/" + id + "?luc=",
                                words),
                        reach.left(acts),
                        LostBases.ofDecision(id, caller, reads, words));
        return new ModelAndView(
                "awardpage/decision",
                Map.of("frame", frame.noting(reach.notice(acts, words)), "page", page));
    }

    /// The day with its place, which nobody here knows of a decision from a body elsewhere.
    private static String dated(Award award, @Nullable Reader reader) {
        boolean isElsewhere = award.arrival() != null && award.arrival().origin() != null;
        return Seat.dated(
                award.issuerName(),
                reader == null || isElsewhere ? "" : reader.province(),
                Words.written(award.decidedOn()));
    }

    /// Awards of a decision, valid or not; it is unknown where it granted no award.
    static Answer<?> granted(String id, Reads reads) throws Exception {
        Answer<?> found = reads.whole("awards", Map.of("decision", id, "state", "ALL"));
        if (found.items().isEmpty()) {
            throw Unknown.record(id);
        }
        return found;
    }

    private static Cell.Tag state(List<Award> awards, Words words) {
        String lost =
                Stream.of(Award.State.REVOKED, Award.State.STRIPPED)
                        .map(state -> lost(state, awards, words))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("; "));
        return lost.isEmpty()
                ? new Cell.Tag(Tone.DONE, words.get("decision.valid"))
                : new Cell.Tag(Tone.LATE, lost);
    }

    private static String lost(Award.State state, List<Award> awards, Words words) {
        long count = awards.stream().filter(award -> award.state() == state).count();
        return count == 0
                ? ""
                : words.get("decision.lost." + state, "count", count, "all", awards.size());
    }

    private static DecisionPage.Granted granted(Award award, List<Acts.Link> acts, Words words) {
        String note =
                Stream.concat(
                                Stream.of(renamed(award.corrections(), words)),
                                award.changes().stream().map(change -> changed(change, words)))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("; "));
        return new DecisionPage.Granted(
                award.nominee(),
                award.unitName(),
                Items.of(award.itemClass(), award.item(), words),
                "/quyet-dinh/%s/%s/%d"
                        .formatted(award.decisionId(), award.proposalId(), award.line()),
                note,
                award.state() != Award.State.VALID,
                acts);
    }

    private static String changed(AwardChange change, Words words) {
        return words.get(
                "decision.line." + change.kind(),
                "day",
                Words.day(change.from()),
                "document",
                change.document(),
                "reason",
                change.reason());
    }

    /// Names that stood there before, the printed one first.
    private static String renamed(List<Award.Correction> corrections, Words words) {
        List<Award.Correction> renamed =
                corrections.stream().filter(one -> one.nomineeBefore() != null).toList();
        return renamed.stream()
                .map(one ->
                        words.get(
                                one.equals(renamed.getFirst())
                                        ? "decision.line.corrected"
                                        : "decision.line.corrected.again",
                                "before",
                                one.nomineeBefore(),
                                "document",
                                one.citation(),
                                "reason",
                                one.reason()))
                .collect(Collectors.joining("; "));
    }

    /// Each once, however many awards it bears; with the names where it does not bear them all.
    private static List<RecordPage.Fact> grounds(List<Award> awards, Words words) {
        Map<String, Map<String, List<String>>> grounds = new LinkedHashMap<>();
        for (Award award : awards) {
            for (RecordPage.Fact fact : grounds(award, words)) {
                if (fact.cell() instanceof Cell.Text(var text)) {
                    grounds.computeIfAbsent(fact.label(), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(text, _ -> new ArrayList<>())
                            .add(award.nominee());
                }
            }
        }
        List<RecordPage.Fact> facts = new ArrayList<>();
        grounds.forEach((label, texts) ->
                texts.forEach((text, names) ->
                        facts.add(
                                new RecordPage.Fact(
                                        label,
                                        new Cell.Text(text + only(names, awards.size(), words))))));
        return facts;
    }

    private static String only(List<String> names, int all, Words words) {
        if (names.size() == all) {
            return "";
        }
        String first = names.stream().distinct().limit(NAMED).collect(Collectors.joining(", "));
        return words.get(
                names.size() > NAMED ? "decision.only.more" : "decision.only",
                "names",
                first,
                "count",
                names.size());
    }

    static List<RecordPage.Fact> grounds(Award award, Words words) {
        List<RecordPage.Fact> facts = new ArrayList<>();
        Award.Rule rule = award.rule();
        if (rule != null) {
            add(
                    facts,
                    "decision.rule",
                    rule.clause() + " (" + words.of(rule.ruleSet()) + ")",
                    words);
            add(facts, "decision.rule.outcome", words.of(rule.outcome()), words);
            add(facts, "decision.rule.certainty", words.of(rule.certainty()), words);
            add(facts, "decision.rule.criteria", words.of(rule.criteria()), words);
        }
        for (AwardChange change : award.changes()) {
            GroundVerdict verdict = change.verdict();
            if (verdict != null) {
                add(
                        facts,
                        "decision.change." + change.kind(),
                        words.get(
                                verdict.isKnown()
                                        ? "decision.change.ground"
                                        : "decision.change.unknown",
                                "ground",
                                words.of(ground(change)),
                                "clause",
                                Certainty.bare(verdict.clause()),
                                "certainty",
                                words.of(verdict.certainty())),
                        words);
            }
        }
        if (award.money() != null) {
            add(facts, "decision.money", money(award, award.money(), words), words);
        }
        if (award.override() != null) {
            add(
                    facts,
                    "decision.override",
                    words.get(
                            "decision.override.of",
                            "reason",
                            award.override().reason(),
                            "basis",
                            award.override().basis(),
                            "by",
                            award.override().authorisedBy()),
                    words);
        }
        for (Award.Correction corrected : award.corrections()) {
            if (corrected.dayBefore() != null) {
                add(
                        facts,
                        "decision.correction",
                        words.get(
                                "decision.correction.of",
                                "number",
                                corrected.numberBefore(),
                                "day",
                                Words.day(corrected.dayBefore()),
                                "document",
                                corrected.citation(),
                                "signed",
                                Words.day(corrected.signedOn()),
                                "reason",
                                corrected.reason()),
                        words);
            }
        }
        if (award.historyChanged()) {
            add(facts, "decision.history", words.get("decision.history.changed"), words);
        }
        if (award.scopeBasis() != null) {
            add(facts, "decision.scope", award.scopeBasis(), words);
        }
        if (!award.earlierRevoked().isEmpty()) {
            add(
                    facts,
                    "decision.earlier-revoked",
                    String.join("; ", award.earlierRevoked()),
                    words);
        }
        return facts;
    }

    private static Enum<?> ground(AwardChange change) {
        return switch (change.kind()) {
            case REVOKED -> RevocationCause.valueOf(change.ground());
            case STRIPPED -> StrippingGround.valueOf(change.ground());
            case RESTORED -> RestorationGround.valueOf(change.ground());
        };
    }

    private static String money(Award award, RewardMoney money, Words words) {
        return words.get(
                "decision.money.of",
                "item",
                Items.of(award.itemClass(), award.item(), words),
                "amount",
                dong(money.amount()),
                "multiple",
                money.multiple().toPlainString().replace('.', ','),
                "salary",
                dong(money.baseSalary()),
                "certainty",
                words.of(money.certainty()));
    }

    /// Thousands apart, as documents write amounts.
    private static String dong(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
    }

    private static void add(List<RecordPage.Fact> facts, String label, String text, Words words) {
        facts.add(new RecordPage.Fact(words.get(label), new Cell.Text(text)));
    }
}
