package vn.sovang.lookup;

import vn.sovang.kernel.Command;

/// Everything that can be asked of the public look-up.
public sealed interface LookupCommand extends Command permits CloseLookup, OpenLookup {
    LookupId lookupId();
}
