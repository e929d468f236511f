package vn.sovang.query.campaignpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.figures.BarChart;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;

import java.util.List;

/// A campaign as its page shows it.
///
/// @param counts reports by state, each with the list that it counts
/// @param headings of the phases, beside the units
/// @param urged what is to be urged on first, where the units are too many for the table; else null
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
        @Nullable Urged urged,
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

    /// Reports of many units: the numbers of each phase, and those that are to be urged on first.
    ///
    /// @param units number of units that take part
    /// @param missing number of the reports that are missing beyond their time
    /// @param returned number of those that are with their units again
    /// @param reports the first of the missing ones, and then of the returned
    public record Urged(
            BarChart phases, int units, int missing, int returned, List<Urgent> reports) {
        public Urged {
            reports = List.copyOf(reports);
        }

        /// True where the reader may remind some unit.
        public boolean reminds() {
            return reports.stream().anyMatch(report -> !report.remind().isEmpty());
        }

        /// True while some are not shown here.
        public boolean isCut() {
            return reports.size() < missing + returned;
        }
    }

    /// A report to be urged on.
    ///
    /// @param to the list of the reports of its unit
    /// @param remind form that reminds its unit; blank for who may not
    public record Urgent(String unit, String to, String phase, Entry state, String remind) {}

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
