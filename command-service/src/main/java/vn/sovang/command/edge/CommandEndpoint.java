package vn.sovang.command.edge;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ServerHttpObservationFilter;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes every command of [CommandTable].
@RestController
class CommandEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(CommandEndpoint.class);
    private static final Map<String, CommandRoute> ROUTES =
            CommandTable.ROUTES.stream()
                    .collect(Collectors.toUnmodifiableMap(CommandRoute::path, Function.identity()));

    private final CommandDoor door;
    private final Transfers transfers;

    CommandEndpoint(CommandDoor door, Transfers transfers) {
        this.door = door;
        this.transfers = transfers;
    }

    @PostMapping("/api/{collection}")
    ResponseEntity<CommandAnswer> create(
            @PathVariable String collection, HttpServletRequest request, Caller caller)
            throws IOException {
        return take("/api/" + collection, null, request, caller);
    }

    @PostMapping("/api/{collection}/{id}/{verb}")
    ResponseEntity<CommandAnswer> act(
            @PathVariable String collection,
            @PathVariable String id,
            @PathVariable String verb,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        return take("/api/" + collection + "/{id}/" + verb, id, request, caller);
    }

    private ResponseEntity<CommandAnswer> take(
            String path, @Nullable String id, HttpServletRequest request, Caller caller)
            throws IOException {
        CommandRoute route = ROUTES.get(path);
        if (route == null) {
            throw new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown");
        }
        measure(request, route);
        CommandAnswer answer = take(Objects.requireNonNull(route), id, request, caller);
        LOG.info(
                "{} {} done: version {}, position {}",
                route.command().getSimpleName(),
                answer.id(),
                answer.version(),
                answer.position());
        return ResponseEntity.status(route.isCreating() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(answer);
    }

    private CommandAnswer take(
            CommandRoute route, @Nullable String id, HttpServletRequest request, Caller caller)
            throws IOException {
        long room = CommandRequest.room(request);
        try (Transfers.Room _ = transfers.reserve(caller.tenant(), caller.id(), room)) {
            return door.take(route, id, CommandRequest.of(request), caller);
        }
    }

    /// Gives each command a series of its own in `http.server.requests`, under its address.
    private static void measure(HttpServletRequest request, CommandRoute route) {
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(measured -> measured.setPathPattern(route.path()));
    }
}
