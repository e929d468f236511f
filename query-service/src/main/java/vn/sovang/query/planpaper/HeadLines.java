package vn.sovang.query.planpaper;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.Words;
import vn.sovang.query.planboard.Plan;
import vn.sovang.query.planpaper.Paper.Piece;

import java.time.LocalDate;
import java.util.List;

/// Writes the head of a plan, last of all: the title takes the findings that found no place.
record HeadLines(Plan plan, Words words, Margin margin, Pieces pieces) {
    private static final String GAP = "……";

    /// The head as issued, or as printed; what is missing is shown as missing.
    Paper.Head head() {
        Plan.Issue issue = plan.issue();
        Plan.Head head = plan.head();
        String issuer = issue == null ? head.issuer().words() : issue.issuer();
        String number = issue == null ? head.number().words() : issue.number();
        String symbol = issue == null ? head.symbol().words() : issue.symbol();
        String signatory =
                issue == null || issue.signatory() == null
                        ? head.signatory().words()
                        : issue.signatory();
        String capacity =
                issue == null || issue.capacity() == null ? "" : words.of(issue.capacity());
        List<Piece> byIssuer = List.of(Pieces.orGap(issuer, GAP, margin.at("head.issuer")));
        List<Piece> byNumber =
                List.of(
                        Pieces.orGap(number, GAP, margin.at("head.number")),
                        Pieces.plain("/"),
                        Pieces.orGap(symbol, GAP, margin.at("head.symbol")));
        List<Piece> byDate = date(issue == null ? null : issue.issuedOn());
        List<Piece> bySignatory =
                List.of(Pieces.orGap(signatory, GAP, margin.at("head.signatory")));
        return new Paper.Head(
                byIssuer,
                byNumber,
                byDate,
                head.documentType(),
                List.of(Pieces.text(head.title(), margin.rest())),
                capacity,
                bySignatory);
    }

    private List<Piece> date(@Nullable LocalDate issuedOn) {
        List<Integer> notes = margin.within("head.date");
        if (issuedOn != null) {
            return List.of(Pieces.orGap(Words.written(issuedOn), "", notes));
        }
        return plan.head().date() == null
                ? List.of(Pieces.orGap(null, "ngày … tháng … năm " + plan.year(), notes))
                : List.of(pieces.date(plan.head().date(), notes));
    }
}
