package vn.sovang.fund;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Undoes an entry that was wrong, by another one.
///
/// @param entry number of the wrong one
/// @param document by which it is undone
public record ReverseEntry(
        FundId fundId, int entry, LocalDate reversedOn, String reason, String document)
        implements FundCommand {
    public ReverseEntry {
        Required.name("reason", reason);
        Required.name("document", document);
    }
}
