package vn.sovang.query.titlepage;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A registration of titles as its page shows it.
///
/// @param returnedFor why it is with its unit again; blank where it is not
/// @param toWithdraw beginning of the address at which a line is withdrawn; blank where none is
/// @param accepts whether the office can accept or send it back at once
/// @param key by which a repeated sending is known
/// @param acts that lead to a form
/// @param notNow what happens next, or why nothing can be done
public record RegistrationPage(
        String id,
        Cell.Tag state,
        String returnedFor,
        List<RecordPage.Fact> facts,
        List<Line> lines,
        List<Total> totals,
        List<TrailPage.Step> steps,
        String toWithdraw,
        boolean accepts,
        int version,
        String key,
        List<Acts.Link> acts,
        String notNow) {
    public RegistrationPage {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
    }

    /// A registered title.
    ///
    /// @param isNew whether it waits for the office while others are accepted
    public record Line(
            int number,
            String nominee,
            String to,
            String subject,
            String unit,
            String title,
            boolean isNew) {}

    /// Number of lines with a title.
    public record Total(String title, long number) {}
}
