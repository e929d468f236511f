/// Findings in the campaigns of a plan, which become findings of that plan, where people look for
/// them and settle them.
@NullMarked
package vn.sovang.command.automation.campaignfinding;

import org.jspecify.annotations.NullMarked;
