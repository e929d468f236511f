/// A plan that was assigned to a province arrives there as a record of its own.
@NullMarked
package vn.sovang.command.automation.assignedplan;

import org.jspecify.annotations.NullMarked;
