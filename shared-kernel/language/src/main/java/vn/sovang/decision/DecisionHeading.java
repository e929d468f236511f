package vn.sovang.decision;

import vn.sovang.plan.DocumentNumber;

import java.time.LocalDate;

/// Number, symbol and day by which a decision is cited.
///
/// @param symbol such as `QĐ-SCT`
public record DecisionHeading(DocumentNumber number, String symbol, LocalDate decidedOn) {
    /// The number with its symbol, such as `123/QĐ-SCT`.
    public String reference() {
        return number + "/" + symbol;
    }
}
