package vn.sovang.command.routing;

import org.jspecify.annotations.Nullable;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.command.edge.CommandRequest;

import java.util.Objects;

/// A command on its way: where it was sent to and what was sent, in the caller's own words. Nothing
/// in it says who the caller is.
///
/// @param route path of its [CommandRoute]
/// @param id of the record, from the address; null where the command begins one
record TravellingCommand(String route, @Nullable String id, CommandRequest request) {
    TravellingCommand {
        Objects.requireNonNull(route); // it may come from elsewhere
        Objects.requireNonNull(request);
    }

    static TravellingCommand of(CommandRoute route, @Nullable String id, CommandRequest request) {
        return new TravellingCommand(route.path(), id, request);
    }
}
