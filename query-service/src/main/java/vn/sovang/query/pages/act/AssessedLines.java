package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.plan.Criterion;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.proposal.AssessCriteria;
import vn.sovang.proposal.AssessmentCriteria;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The assessment of the lines of a proposal (rule 39): each line with the criteria that its plan
/// has for it, in the plan's words. Each line that was assessed goes by a command of its own; of
/// many lines, all that nobody assessed yet and that have the same criteria go by one.
@Component
class AssessedLines {
    private static final String ROWS = "danh-gia";
    private static final String REST = "moi-dong";
    private static final String LINE = "line";
    private static final String IS_MET = "isMet";
    private static final String EVIDENCE = "evidence";

    /// Most lines that stand in the form one by one.
    private static final int MOST = 20;

    private final Names names;
    private final CampaignBoard campaigns;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    AssessedLines(
            Names names,
            CampaignBoard campaigns,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.names = names;
        this.campaigns = campaigns;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    static boolean areIn(Class<?> command) {
        return command == AssessCriteria.class;
    }

    /// A set of lines that is assessed at once.
    ///
    /// @param way of its fields: its numbers are no places, which an empty row would change
    /// @param line its number; 0 for all lines of these criteria that nobody assessed yet
    /// @param name of it as the form shows it
    /// @param found assessment that is on record, by the places of the criteria
    private record Block(
            String way, int line, String name, List<Criterion> criteria, List<JsonNode> found) {
        private String way(int criterion, String part) {
            return "%s.c%d.%s".formatted(way, criterion, part);
        }
    }

    /// Controls of the lines, filled with what is on record; empty where the criteria are not known
    /// here, as of what came from another province.
    List<Control> controls(Act act, Inputs inputs, HttpServletRequest request, Caller caller)
            throws Exception {
        List<Control> controls = new ArrayList<>();
        for (Block block : blocks(act, inputs.typed(), inputs.words(), request, caller)) {
            List<Control> parts = new ArrayList<>();
            for (int i = 0; i < block.criteria().size(); i++) {
                Criterion criterion = block.criteria().get(i);
                String met = block.way(i, IS_MET);
                String evidence = block.way(i, EVIDENCE);
                Inputs begun = inputs.beginning(met, found(block, i, IS_MET));
                begun = begun.beginning(evidence, found(block, i, EVIDENCE));
                String words = criterion.phrase().value();
                parts.add(
                        new Control.Pair(
                                block.way + ".c" + i,
                                words,
                                "",
                                List.of(
                                        begun.yesOrNo(met, words, true),
                                        begun.text(
                                                String.class,
                                                "basis",
                                                evidence,
                                                inputs.label(EVIDENCE),
                                                true))));
            }
            if (parts.isEmpty()) {
                parts.add(new Control.Note(block.way, inputs.words().get("assess.none")));
            }
            controls.add(
                    new Control.Group(
                            block.way, block.name, inputs.error(block.way), parts, false));
        }
        return controls;
    }

    private static String found(Block block, int criterion, String part) {
        return criterion < block.found().size()
                ? block.found().get(criterion).path(part).asString("")
                : "";
    }

    /// True for what was typed into these controls.
    static boolean isKnown(Typed typed) {
        return typed.fields().keySet().stream()
                .anyMatch(name -> name.startsWith(ROWS + "-") || name.startsWith(REST + "-"));
    }

    /// Commands of the lines that were assessed otherwise than is on record, by the ways of their
    /// fields.
    Map<String, ObjectNode> commands(
            Act act, Typed typed, Words words, HttpServletRequest request, Caller caller)
            throws Exception {
        Map<String, ObjectNode> commands = new LinkedHashMap<>();
        for (Block block : blocks(act, typed, words, request, caller)) {
            ObjectNode command = JsonNodeFactory.instance.objectNode();
            if (block.line() == 0) {
                command.put("everyLine", true);
            } else {
                command.put(LINE, block.line());
            }
            ArrayNode criteria = command.putArray("criteria");
            boolean isSaid = false;
            boolean isNew = false;
            for (int i = 0; i < block.criteria().size(); i++) {
                String met = typed.value(block.way(i, IS_MET));
                String evidence = typed.value(block.way(i, EVIDENCE)).strip();
                isSaid |= !met.isEmpty() || !evidence.isEmpty();
                isNew |=
                        !met.equals(found(block, i, IS_MET))
                                || !evidence.equals(found(block, i, EVIDENCE));
                ObjectNode one = criteria.addObject().put("label", block.criteria().get(i).label());
                if (!met.isEmpty()) {
                    one.put(IS_MET, Boolean.parseBoolean(met));
                }
                if (!evidence.isEmpty()) {
                    one.put(EVIDENCE, evidence);
                }
            }
            if (isSaid && isNew) {
                commands.put(block.way, command);
            }
        }
        return commands;
    }

    private List<Block> blocks(
            Act act, Typed typed, Words words, HttpServletRequest request, Caller caller)
            throws Exception {
        Optional<JsonNode> proposal = names.record(act.route().collection(), act.id(), request);
        Optional<List<Criterion>> known = proposal.flatMap(record -> criteria(record, caller));
        if (proposal.isEmpty() || known.isEmpty()) {
            return List.of();
        }
        List<Criterion> all = known.get();
        String only = typed.value(LINE);
        List<JsonNode> lines =
                DecidedLines.standing(proposal.get()).stream()
                        .filter(line ->
                                only.isEmpty() || line.path("number").asString("").equals(only))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        if (lines.size() > MOST) {
            Map<List<Criterion>, Integer> sets = new LinkedHashMap<>();
            lines.stream()
                    .filter(line -> assessment(proposal.get(), line).isEmpty())
                    .forEach(line -> sets.merge(asked(line, all), 1, Integer::sum));
            sets.forEach((criteria, count) ->
                    blocks.add(
                            new Block(
                                    REST + "-" + blocks.size(),
                                    0,
                                    words.get("assess.rest", "count", count),
                                    criteria,
                                    List.of())));
            return blocks;
        }
        for (JsonNode line : lines) {
            int number = line.path("number").asInt(0);
            blocks.add(
                    new Block(
                            ROWS + "-" + number,
                            number,
                            DecidedLines.name(line, words),
                            asked(line, all),
                            assessment(proposal.get(), line)));
        }
        return blocks;
    }

    private static List<JsonNode> assessment(JsonNode proposal, JsonNode line) {
        return proposal.path("assessments")
                .valueStream()
                .filter(one -> one.path(LINE).asInt(0) == line.path("number").asInt(-1))
                .reduce((_, newest) -> newest)
                .map(one -> one.path("criteria").valueStream().toList())
                .orElse(List.of());
    }

    private static List<Criterion> asked(JsonNode line, List<Criterion> all) {
        return AssessmentCriteria.of(
                all, SubjectKind.valueOf(line.path("subject").asString("")), item(line));
    }

    /// The award that a line is for.
    static AwardItem item(JsonNode line) {
        String item = line.path("item").asString("");
        DecidingAuthority by = DecidingAuthority.valueOf(line.path("decidedBy").asString(""));
        return line.path("itemClass").asString("").equals(ItemClass.TITLE.name())
                ? new TitleItem(EmulationTitle.valueOf(item), by)
                : new FormItem(CommendationForm.valueOf(item), by);
    }

    /// Criteria of the campaign; none for a proposal under none, and not known for what came from
    /// another province.
    private Optional<List<Criterion>> criteria(JsonNode proposal, Caller caller) {
        if (proposal.path("sender").isObject()) {
            return Optional.empty();
        }
        String campaign = proposal.path("campaignId").asString("");
        if (campaign.isEmpty()) {
            return Optional.of(List.of());
        }
        return transactions.read(
                caller.tenant(),
                db ->
                        reader.find(
                                        db,
                                        campaigns,
                                        moments.find(caller.tenant(), Ask.now(), campaigns),
                                        campaign)
                                .map(CampaignRow::content)
                                .map(content -> content.criteria()));
    }
}
