package vn.sovang.lookup;

/// Ends the public look-up, with a reason: from then on there is no such page.
public record CloseLookup(LookupId lookupId, String reason) implements LookupCommand {}
