/// An award that is revoked or stripped becomes a finding of each line of the same nominee whose
/// verdict stands on it; one that is restored ends them.
@NullMarked
package vn.sovang.command.automation.dependant;

import org.jspecify.annotations.NullMarked;
