package vn.sovang.query.reportpage;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A report as its page shows it.
///
/// @param paper its heading when it is printed
/// @param returnedFor why it is with its unit again; blank where it is not
/// @param text the newest version
/// @param earlier all versions before it, the newest first
/// @param inLieu the document that stands for it, part by part; empty for a report
/// @param drafted text that is saved and not handed in; blank where there is none
/// @param review acts that the office may do at once; absent version 0 where it may not
/// @param acts that lead to a form
/// @param notNow why nothing else can be done at this state; blank where all can
public record ReportPage(
        String id,
        Paper paper,
        Cell.Tag state,
        String returnedFor,
        List<RecordPage.Fact> facts,
        ReportText text,
        List<Earlier> earlier,
        List<Addition> additions,
        List<RecordPage.Fact> inLieu,
        Drafted drafted,
        List<Figure> figures,
        List<TrailPage.Step> steps,
        Review review,
        List<Acts.Link> acts,
        String notNow) {
    public ReportPage {
        facts = List.copyOf(facts);
        earlier = List.copyOf(earlier);
        additions = List.copyOf(additions);
        inLieu = List.copyOf(inLieu);
        figures = List.copyOf(figures);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
    }

    /// Heading of a report on paper (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    ///
    /// @param dated place and day of the newest version; without its day before there is one
    /// @param subject phase and campaign
    public record Paper(String unit, String dated, String subject) {}

    /// A version that was handed in before.
    public record Earlier(String handedIn, ReportText text) {}

    /// An addition to the report.
    public record Addition(int number, String added, String words, List<String> files) {
        public Addition {
            files = List.copyOf(files);
        }
    }

    /// A saved draft; blank words where there is no draft.
    public record Drafted(String saved, String words) {
        static final Drafted NONE = new Drafted("", "");
    }

    /// An actual that stands in the report.
    public record Figure(String leaf, String said, String trueOn, boolean isCorrected) {}

    /// Acts of the office that need no page of their own.
    ///
    /// @param key name of a repeated sending
    public record Review(boolean canAccept, boolean canReturn, int version, String key) {
        static final Review NONE = new Review(false, false, 0, "");
    }
}
