package vn.sovang.query.planpaper;

import vn.sovang.plan.FindingCode;
import vn.sovang.plan.Passage;
import vn.sovang.platform.text.Language;
import vn.sovang.query.findings.FindingState;
import vn.sovang.query.findings.ListedFinding;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.planboard.Plan;
import vn.sovang.query.planboard.PlanBody;
import vn.sovang.query.planpaper.Paper.Line;
import vn.sovang.query.planpaper.Paper.Piece;
import vn.sovang.query.planpaper.Paper.Section;

import java.util.ArrayList;
import java.util.List;

/// Writes a plan as a paper.
final class PaperWriter {
    private static final String SETTLE = "/lam/settle-finding";
    private static final String REVISE = "/lam/revise";

    private final Plan plan;
    private final Words words;
    private final Margin margin;
    private final Pieces pieces;

    /// Address of the form of the whole text; blank where the reader writes nothing here.
    private final String form;

    private PaperWriter(
            Plan plan, List<ListedFinding> findings, List<Acts.Link> acts, Words words) {
        this.plan = plan;
        this.words = words;
        form = address(acts, REVISE);
        margin = new Margin(findings.stream().filter(PaperWriter::isOpen).toList());
        pieces = new Pieces(words);
    }

    static Paper write(Plan plan, List<ListedFinding> findings, List<Acts.Link> acts, Words words) {
        PaperWriter writer = new PaperWriter(plan, findings, acts, words);
        List<Section> sections = writer.sections();
        List<Line> recipients = writer.recipients();
        return new Paper(
                plan.id(),
                new HeadLines(plan, words, writer.margin, writer.pieces).head(),
                writer.form("dau"),
                sections,
                recipients,
                writer.form("noi-nhan"),
                writer.notes(findings.stream().filter(PaperWriter::isOpen).toList(), acts),
                writer.notes(findings.stream().filter(finding -> !isOpen(finding)).toList(), acts),
                acts.stream().filter(act -> !act.address().endsWith(SETTLE)).toList());
    }

    private static String address(List<Acts.Link> acts, String end) {
        return acts.stream()
                .map(Acts.Link::address)
                .filter(address -> address.endsWith(end))
                .findFirst()
                .orElse("");
    }

    private String form(String section) {
        return form.isEmpty() ? "" : form + "?" + Acts.SECTION + "=" + section;
    }

    private static boolean isOpen(ListedFinding finding) {
        return finding.state() == FindingState.OPEN;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("BASES", "parents", bases(), "can-cu"));
        for (Passage.Kind kind : Passage.Kind.values()) {
            sections.add(section(kind.name(), "", passages(kind), "loi-van"));
            if (kind == Passage.Kind.GENERAL_GOAL) {
                sections.add(section("TARGETS", "targets", targets(), "chi-tieu"));
            }
            if (kind == Passage.Kind.CONTENT) {
                CampaignLines campaigns = new CampaignLines(words, margin, pieces);
                sections.add(
                        section(
                                "CAMPAIGNS",
                                "campaigns",
                                campaigns.of(plan.campaigns()),
                                "phong-trao"));
                sections.add(
                        section("TASKS", "tasks", tasks(plan.body().tasks(), "", 0), "nhiem-vu"));
            }
        }
        sections.add(section("DUTIES", "duties", duties(), "trach-nhiem"));
        sections.add(section("ATTACHMENTS", "attachments", attachments(), "khac"));
        return sections.stream()
                .filter(section -> !section.lines().isEmpty() || !section.form().isEmpty())
                .toList();
    }

    /// A section, with the findings without a place of their own beside its heading; of an empty
    /// one, with the rest.
    ///
    /// @param part of the form of the whole text in which it is written
    private Section section(String name, String anchor, List<Line> lines, String part) {
        return new Section(
                words.get("paper.section." + name),
                anchor.isEmpty() || lines.isEmpty() ? List.of() : margin.within(anchor),
                lines,
                form(part));
    }

    private List<Line> bases() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < plan.parents().size(); i++) {
            Plan.Parent parent = plan.parents().get(i);
            String anchor = "parents[%d]".formatted(i);
            List<Piece> cited = new ArrayList<>();
            cited.add(Pieces.ours(words.of(parent.relation()) + ": "));
            cited.addAll(pieces.withDate(parent.citation(), parent.date(), margin.within(anchor)));
            lines.add(line("", 0, cited));
        }
        String theme = plan.theme().words();
        if (theme != null) {
            lines.add(
                    line(
                            "",
                            0,
                            List.of(
                                    Pieces.ours(words.get("paper.theme") + " "),
                                    Pieces.text("“" + theme + "”", margin.within("theme")))));
        }
        return lines;
    }

    private List<Line> passages(Passage.Kind kind) {
        List<Line> lines = new ArrayList<>();
        List<PlanBody.Words> all = plan.body().passages();
        String before = "";
        for (int i = 0; i < all.size(); i++) {
            PlanBody.Words passage = all.get(i);
            if (passage.kind() == kind) {
                List<Integer> notes = margin.within("passages[%d]".formatted(i));
                notes.addAll(margin.within("passages[%s]".formatted(passage.label())));
                lines.add(
                        new Line(
                                passage.label().equals(before) ? "" : passage.label(),
                                0,
                                passage.isSummarised(),
                                List.of(Pieces.text(passage.words(), notes))));
                before = passage.label();
            }
        }
        return lines;
    }

    private List<Line> targets() {
        String before = "";
        List<Line> lines = new ArrayList<>();
        for (PlanBody.Aim target : plan.body().targets()) {
            List<Integer> notes = margin.within("targets[%s]".formatted(target.code()));
            String label = String.join(", ", target.anchors());
            lines.add(
                    line(
                            label.equals(before) ? "" : label,
                            0,
                            pieces.withDate(target.words(), target.due(), notes)));
            before = label;
        }
        return lines;
    }

    /// Tasks with their parts.
    ///
    /// @param path of the labels above, as findings name it
    private List<Line> tasks(List<PlanBody.Job> tasks, String path, int depth) {
        List<Line> lines = new ArrayList<>();
        for (PlanBody.Job task : tasks) {
            String label = path + task.label();
            List<Integer> notes = margin.at("tasks[%s]".formatted(label));
            lines.add(
                    new Line(
                            task.label(),
                            depth,
                            task.isSummarised(),
                            List.of(Pieces.text(task.words(), notes))));
            lines.addAll(tasks(task.parts(), label + "/", depth + 1));
        }
        return lines;
    }

    private List<Line> duties() {
        return plan.body().duties().stream()
                .map(duty -> {
                    List<Piece> all = new ArrayList<>();
                    all.add(Pieces.plain(duty.actor()));
                    all.add(Pieces.ours(" (" + words.of(duty.modality()) + "): "));
                    all.addAll(
                            pieces.withDate(
                                    duty.action(),
                                    duty.due(),
                                    margin.within("duties[%s]".formatted(duty.code()))));
                    return line("", 0, all);
                })
                .toList();
    }

    private List<Line> attachments() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < plan.body().attachments().size(); i++) {
            String text = plan.body().attachments().get(i).words();
            List<Integer> notes = margin.within("attachments[%d]".formatted(i));
            lines.add(line("", 0, List.of(Pieces.text(text, notes))));
        }
        return lines;
    }

    private List<Line> recipients() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < plan.recipients().size(); i++) {
            String text = plan.recipients().get(i).words();
            List<Integer> notes = margin.within("recipients[%d]".formatted(i));
            lines.add(line("-", 0, List.of(Pieces.text(text, notes))));
        }
        return lines;
    }

    private List<Paper.Note> notes(List<ListedFinding> findings, List<Acts.Link> acts) {
        String settle = address(acts, SETTLE);
        return findings.stream()
                .map(finding -> {
                    ListedFinding.Sentences said =
                            words.language() == Language.VI ? finding.vi() : finding.en();
                    return new Paper.Note(
                            Margin.number(finding),
                            finding.severity() == FindingCode.Severity.WARN,
                            finding.phrase(),
                            said.means(),
                            said.todo(),
                            settle.isEmpty() ? "" : settle(finding, settle));
                })
                .toList();
    }

    /// Form by which a finding is settled, or its day corrected; blank for one that was settled
    /// without a day.
    private static String settle(ListedFinding finding, String form) {
        String address = form + "?number=" + finding.number();
        ListedFinding.Settlement settlement = finding.settlement();
        if (settlement == null) {
            return address;
        }
        return settlement.date() == null
                ? ""
                : address + "&outcome=" + settlement.outcome() + "&date=" + settlement.date();
    }

    static Line line(String label, int depth, List<Piece> pieces) {
        return new Line(label, depth, false, pieces);
    }
}
