package vn.sovang.query.campaignpage;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;

import java.util.List;

/// A campaign as its page shows it.
///
/// @param counts reports by state, each with the list that it counts
/// @param headings of the phases, beside the units
/// @param isCut whether there are more reports than the table shows
/// @param odd unknowns of its days
/// @param acts that the reader's roles may begin; empty in the past
/// @param aggregations those of them that put the reports of one round together, where there are
///   many; else they stand among the others
public record CampaignPage(
        String id,
        String planId,
        Cell.Tag state,
        Drawing line,
        List<Phase> phases,
        List<Count> counts,
        List<String> headings,
        List<Row> rows,
        boolean isCut,
        List<Target> targets,
        int missing,
        List<String> odd,
        List<Amendment> amendments,
        List<Acts.Link> acts,
        List<Acts.Link> aggregations) {
    public CampaignPage {
        phases = List.copyOf(phases);
        counts = List.copyOf(counts);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
        odd = List.copyOf(odd);
        amendments = List.copyOf(amendments);
        acts = List.copyOf(acts);
        aggregations = List.copyOf(aggregations);
    }

    /// Number of phases that have room beside what is to be done.
    private static final int BESIDE = 4;

    /// True where the units and their many phases need the whole width.
    public boolean isWide() {
        return headings.size() > BESIDE;
    }

    /// A phase, in words.
    public record Phase(
            String name, Cell start, Cell end, Cell report, Cell wrapUp, Cell.Tag state) {}

    /// A number, with the address of what it counts.
    public record Count(int number, String words, String to, boolean isLate) {}

    /// A unit by the phases.
    ///
    /// @param to the list of its reports
    public record Row(String unit, String to, Entry registered, List<Entry> reports) {
        public Row {
            reports = List.copyOf(reports);
        }
    }

    /// State of an entry: how it stands, since when or how long, and the page that says more; blank
    /// where nothing does.
    public record Entry(Cell cell, String about, String to) {}

    /// An amendment: its day, document and reason, and what it changed.
    public record Amendment(String words, List<String> changes) {
        public Amendment {
            changes = List.copyOf(changes);
        }
    }

    /// A target.
    ///
    /// @param parts demand of each part of it, and the measure
    public record Target(String words, List<String> parts, Cell.Tag verdict) {
        public Target {
            parts = List.copyOf(parts);
        }
    }
}
