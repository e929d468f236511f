/// Everything that a rule is given beside the command: who acts and when, and what the log knows of
/// other aggregates.
@NullMarked
package vn.sovang.command.act;

import org.jspecify.annotations.NullMarked;
