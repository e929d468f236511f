/// An account that the register names for a nominee only after it acted on that nominee's proposal
/// becomes a finding of the plan, and so does a vote under a name like the nominee's, or of a
/// member of a council to whom that account belongs: nobody can undo what was done, and a person
/// looks at it.
@NullMarked
package vn.sovang.command.automation.lateaccount;

import org.jspecify.annotations.NullMarked;
