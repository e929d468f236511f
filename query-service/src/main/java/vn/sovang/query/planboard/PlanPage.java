package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.FindingCode;
import vn.sovang.plan.Printed;
import vn.sovang.platform.text.Language;
import vn.sovang.query.findings.FindingState;
import vn.sovang.query.findings.ListedFinding;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.reading.WrittenDate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A plan as a paper, with its findings in the margin.
///
/// @param acts that the reader's roles may begin; none in the past
/// @param maySettle whether the reader may settle findings
public record PlanPage(
        Plan plan,
        List<ListedFinding> findings,
        List<Acts.Link> acts,
        boolean maySettle,
        Words words) {
    public PlanPage {
        findings = List.copyOf(findings);
        acts = List.copyOf(acts);
    }

    /// A finding beside the paper, with the number by which the paper refers to it.
    public record Note(
            int mark, String means, String todo, boolean isOpen, String tone, int number) {}

    /// Those of the open findings, then those that were settled.
    public List<Note> notes() {
        return IntStream.range(0, findings.size())
                .mapToObj(i -> note(i + 1, findings.get(i)))
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .toList();
    }

    public long openNotes() {
        return findings.stream().filter(one -> one.state() == FindingState.OPEN).count();
    }

    private Note note(int mark, ListedFinding finding) {
        ListedFinding.Sentences said =
                words.language() == Language.VI ? finding.vi() : finding.en();
        boolean isOpen = finding.state() == FindingState.OPEN;
        return new Note(
                mark,
                said.means(),
                said.todo(),
                isOpen,
                !isOpen ? "good" : finding.severity() == FindingCode.Severity.WARN ? "odd" : "info",
                finding.number());
    }

    /// Marks of the findings of a place, as they stand beside its words; blank for none.
    ///
    /// @param anchor such as `head.number`; what lies below it is meant too where it ends in a dot
    public String marks(String anchor) {
        return IntStream.range(0, findings.size())
                .filter(i -> isAt(findings.get(i).anchor(), anchor))
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(" "));
    }

    private static boolean isAt(String at, String anchor) {
        return anchor.endsWith(".") ? at.startsWith(anchor) : at.equals(anchor);
    }

    /// A field of the head: its words, dots where its place is empty, and a note where it is
    /// absent.
    public String field(Plan.Field field) {
        String said = field.words();
        return said != null
                ? said
                : field.state() == Printed.State.EMPTY ? "……" : words.get("plan.absent");
    }

    /// Number and symbol as the paper writes them, or as they were given when it was issued.
    public String number() {
        Plan.Issue issue = plan.issue();
        String issued = plan.number();
        if (issued != null) {
            return issued;
        }
        String symbol = issue == null ? field(plan.head().symbol()) : issue.symbol();
        return field(plan.head().number()) + (symbol.startsWith("/") ? "" : "/") + symbol;
    }

    /// Place and date as the paper writes them, else the day on which it was issued.
    public String date() {
        WrittenDate date = plan.head().date();
        Plan.Issue issue = plan.issue();
        if (date != null) {
            return date.words();
        }
        return issue == null || issue.issuedOn() == null
                ? words.get("plan.no-date")
                : Words.day(issue.issuedOn());
    }

    /// The reading of a date, where it says more than the words.
    public String reading(@Nullable WrittenDate date) {
        if (date == null) {
            return "";
        }
        if (!date.resolved() || date.last() == null || date.first() == null) {
            return words.get("date.unresolved");
        }
        String last = Words.day(date.last());
        return date.first().equals(date.last())
                ? last
                : words.get("plan.between", "first", Words.day(date.first()), "last", last);
    }

    /// Whether nobody knows the day, or only within a span.
    public boolean isOpen(@Nullable WrittenDate date) {
        return date != null
                && (!date.resolved() || date.first() == null || !date.first().equals(date.last()));
    }

    /// One of a closed list in the reader's language.
    public String of(Enum<?> one) {
        return words.of(one);
    }
}
