package vn.sovang.titlesum;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a sum of registered titles.
public sealed interface TitleSumCommand extends Command permits SendTitleSum {
    TitleSumId sumId();
}
