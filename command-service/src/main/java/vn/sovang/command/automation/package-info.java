/// Consequences of what happened: an event here, a command there. Idempotent by the event's id.
@NullMarked
package vn.sovang.command.automation;

import org.jspecify.annotations.NullMarked;
