package vn.sovang.lookup;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;

/// Lets everybody look up the province's decisions without a sign-in.
///
/// @param basis the document by which the province does so
public record OpenLookup(LookupId lookupId, String basis) implements LookupCommand, BeginsRecord {
    public OpenLookup {
        Required.name("basis", basis);
    }
}
