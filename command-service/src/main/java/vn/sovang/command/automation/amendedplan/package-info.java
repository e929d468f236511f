/// A plan that was amended reaches the campaigns of that plan that were launched before.
@NullMarked
package vn.sovang.command.automation.amendedplan;

import org.jspecify.annotations.NullMarked;
