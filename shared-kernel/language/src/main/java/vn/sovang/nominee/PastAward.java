package vn.sovang.nominee;

import vn.sovang.award.AwardItem;
import vn.sovang.kernel.Required;
import vn.sovang.plan.DocumentNumber;

import java.time.LocalDate;

/// An award of the time before the platform, or of a body that does not use it.
///
/// @param year of the achievement; of a title the year for which it was given, which is often the
///   one before the decision's
/// @param number of the decision, as `symbol` such as `QĐ-UBND`
/// @param issuer of the decision, under its name of that day
public record PastAward(
        AwardItem item,
        int year,
        DocumentNumber number,
        String symbol,
        LocalDate decidedOn,
        String issuer)
        implements HistoryFact {
    public PastAward {
        HistoryFact.requireYear(year);
        Required.label("symbol", symbol);
        Required.name("issuer", issuer);
    }

    /// The decision as it is cited, such as `123/QĐ-UBND`.
    public String reference() {
        return number + "/" + symbol;
    }
}
