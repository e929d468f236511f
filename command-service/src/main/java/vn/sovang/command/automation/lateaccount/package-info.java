/// An account that the register names for a nominee only after it acted on that nominee's proposal
/// becomes a finding of the plan: nobody can undo what was done, and a person looks at it.
@NullMarked
package vn.sovang.command.automation.lateaccount;

import org.jspecify.annotations.NullMarked;
