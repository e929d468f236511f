package vn.sovang.lookup;

/// Everything that can have happened to the public look-up.
public sealed interface LookupEvent permits LookupOpened, LookupClosed {
    LookupId lookupId();
}
