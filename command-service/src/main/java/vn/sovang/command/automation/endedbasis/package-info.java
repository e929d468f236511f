/// A plan that is recorded as withdrawn or replaced from a day on which another one cited it
/// already becomes a finding of that other plan.
@NullMarked
package vn.sovang.command.automation.endedbasis;

import org.jspecify.annotations.NullMarked;
