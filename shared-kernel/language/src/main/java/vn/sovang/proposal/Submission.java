package vn.sovang.proposal;

import vn.sovang.kernel.Required;
import vn.sovang.plan.DocumentNumber;

import java.time.LocalDate;

/// The letter with which a proposal goes on (tờ trình).
///
/// @param symbol such as `TTr-SCT`
public record Submission(
        DocumentNumber number, String symbol, LocalDate signedOn, String signatory) {
    public Submission {
        Required.label("symbol", symbol);
        Required.name("signatory", signatory);
    }

    /// Number and symbol, such as `12/TTr-SCT`.
    public String reference() {
        return number + "/" + symbol;
    }
}
