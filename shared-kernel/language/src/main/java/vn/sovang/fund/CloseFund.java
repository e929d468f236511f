package vn.sovang.fund;

import vn.sovang.kernel.Required;

/// Closes the year of a fund; its balance is carried over to the next.
///
/// @param document by which the year is settled
public record CloseFund(FundId fundId, String document) implements FundCommand {
    public CloseFund {
        Required.name("document", document);
    }
}
