/// A proposal learns that a decision answered it.
@NullMarked
package vn.sovang.command.automation.decidedproposal;

import org.jspecify.annotations.NullMarked;
