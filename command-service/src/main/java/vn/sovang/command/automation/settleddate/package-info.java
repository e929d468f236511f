/// A date that was settled in a plan reaches the campaigns of that plan that were launched before.
@NullMarked
package vn.sovang.command.automation.settleddate;

import org.jspecify.annotations.NullMarked;
