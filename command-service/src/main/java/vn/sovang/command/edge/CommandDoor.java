package vn.sovang.command.edge;

import org.jspecify.annotations.Nullable;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.platform.security.Caller;

/// Door through which commands come in: of this instance, or of all.
public interface CommandDoor {
    /// Takes a command of a caller.
    ///
    /// @param id of the record, from the address; null where the command begins one
    CommandAnswer take(
            CommandRoute route, @Nullable String id, CommandRequest request, Caller caller);
}
