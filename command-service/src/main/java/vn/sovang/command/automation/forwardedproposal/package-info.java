/// A proposal that was forwarded to a central body on the platform arrives there with its dossier,
/// and what that body does with it comes back.
@NullMarked
package vn.sovang.command.automation.forwardedproposal;

import org.jspecify.annotations.NullMarked;
