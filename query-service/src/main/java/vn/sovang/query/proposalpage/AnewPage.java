package vn.sovang.query.proposalpage;

import vn.sovang.query.pages.list.Cell;

import java.util.List;

/// Lines of a proposal judged anew, as a page shows them.
///
/// @param address of the page
/// @param day day of the rules that were asked for, as it is typed
/// @param source the texts of its rule set
public record AnewPage(String address, String day, String source, List<Line> lines) {
    public AnewPage {
        lines = List.copyOf(lines);
    }

    /// One line.
    ///
    /// @param judgedOn day of the verdict that stands
    /// @param differences differences and their reasons, in words; empty where there are none
    /// @param notices events since the verdict, in words
    public record Line(
            int number,
            String nominee,
            String to,
            String item,
            String judgedOn,
            Cell.Tag stands,
            List<String> checks,
            Cell.Tag anew,
            List<String> checksAnew,
            List<String> differences,
            List<String> notices) {
        public Line {
            checks = List.copyOf(checks);
            checksAnew = List.copyOf(checksAnew);
            differences = List.copyOf(differences);
            notices = List.copyOf(notices);
        }
    }
}
