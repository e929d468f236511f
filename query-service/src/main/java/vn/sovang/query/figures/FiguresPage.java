package vn.sovang.query.figures;

import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.ListView;

import java.util.List;

/// The province in numbers: six that lead to their lists, then bars by organisation and by
/// campaign.
///
/// @param filters by which the figures are narrowed
/// @param since moment with which the numbers are compared, as it was typed; blank for none
/// @param held proposals under way by who has them; empty for those who may not read proposals
/// @param isWithheld whether the numbers of proposals are kept from the reader
public record FiguresPage(
        List<ListView.Filter> filters,
        String since,
        List<Stat> stats,
        List<BarChart> charts,
        List<Share> shares,
        List<Held> held,
        boolean isWithheld) {
    public FiguresPage {
        filters = List.copyOf(filters);
        stats = List.copyOf(stats);
        charts = List.copyOf(charts);
        shares = List.copyOf(shares);
        held = List.copyOf(held);
    }

    /// A number and its list.
    ///
    /// @param about further words on it
    /// @param more the list that this counts; blank where it counts no list
    /// @param change how the number changed since the moment compared with; blank for none
    public record Stat(
            int number,
            String words,
            String about,
            String to,
            String more,
            boolean isLate,
            String change) {
        Stat since(Stat before, Words words) {
            int more = number - before.number;
            return new Stat(
                    number,
                    this.words,
                    about,
                    to,
                    this.more,
                    isLate,
                    more == 0
                            ? words.get("figures.same")
                            : words.get(
                                    more > 0 ? "figures.more" : "figures.less",
                                    "number",
                                    Math.abs(more)));
        }
    }

    /// A share in words and as two counts, each with the list that it counts.
    public record Share(String words, int count, int of, String to, String toAll) {
        /// The share in percent; blank of nothing.
        public String percent() {
            return of == 0 ? "" : Math.round(100.0 * count / of) + "%";
        }
    }

    public record Held(String words, int number, String to) {}
}
