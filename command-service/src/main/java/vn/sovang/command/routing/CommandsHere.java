package vn.sovang.command.routing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.serialization.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.command.edge.CommandAnswer;
import vn.sovang.command.edge.CommandDoor;
import vn.sovang.command.edge.CommandRequest;
import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.CorrelationFilter;
import vn.sovang.platform.web.InvalidRequest;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes commands that come over the distributed bus, as the HTTP edge takes its own: whoever can
/// reach Axon Server is nobody here without a token, and province and post come from it alone. No
/// unit of work surrounds this: each command begins its own on the bus of this instance.
final class CommandsHere implements CommandBus {
    private static final Logger LOG = LoggerFactory.getLogger(CommandsHere.class);

    static final String TOKEN = "token";
    static final String CORRELATION = "correlationId";

    /// Longest id that an address can hold; what is said of it is sent back.
    private static final int LONGEST_ID = 8_192;

    private static final Map<String, CommandRoute> ROUTES =
            CommandTable.ROUTES.stream()
                    .collect(Collectors.toUnmodifiableMap(CommandRoute::path, Function.identity()));

    private final CommandDoor door;
    private final Function<String, Caller> callers;
    private final Transfers transfers;
    private final Counter taken;

    /// @param callers reader of tokens, which it checks
    CommandsHere(
            CommandDoor door,
            Function<String, Caller> callers,
            Transfers transfers,
            MeterRegistry metrics) {
        this.door = door;
        this.callers = callers;
        this.transfers = transfers;
        this.taken =
                Counter.builder("sovang.routing.taken")
                        .description("Commands that the router brought to this instance")
                        .register(metrics);
    }

    @Override
    public <C> void dispatch(CommandMessage<C> message) {
        dispatch(message, (_, _) -> {});
    }

    @Override
    public <C, R> void dispatch(
            CommandMessage<C> message, CommandCallback<? super C, ? super R> callback) {
        callback.onResult(
                message, GenericCommandResultMessage.asCommandResultMessage(take(message)));
    }

    private TravellingAnswer take(CommandMessage<?> message) {
        taken.increment();
        Map<String, ?> metadata = metadata(message);
        String token = String.valueOf(metadata.get(TOKEN));
        String reference = String.valueOf(metadata.get(CORRELATION));
        try (MDC.MDCCloseable _ =
                MDC.putCloseable(CorrelationFilter.KEY, CorrelationFilter.reference(reference))) {
            return TravellingAnswer.of(() -> take(message, callers.apply(token)));
        } finally {
            MDC.remove(CorrelationFilter.TENANT);
        }
    }

    /// The words beside a command; none where one of them is no text of ours.
    private static Map<String, ?> metadata(CommandMessage<?> message) {
        try {
            return message.getMetaData();
        } catch (SerializationException unreadable) {
            return Map.of();
        }
    }

    /// Refuses a payload that is no command of ours. The reason is not answered, and only its kind
    /// is logged: it may quote what was sent.
    private static TravellingCommand read(CommandMessage<?> message) {
        String reason = "another payload";
        try {
            if (message.getPayload() instanceof TravellingCommand command) {
                return command;
            }
        } catch (SerializationException unreadable) {
            Throwable cause = unreadable.getCause();
            reason = (cause == null ? unreadable : cause).getClass().getSimpleName();
        }
        LOG.warn("a command that Axon Server brought cannot be read: {}", reason);
        throw new InvalidRequest(HttpStatus.BAD_REQUEST, "body.malformed");
    }

    private CommandAnswer take(CommandMessage<?> message, Caller caller) {
        MDC.put(CorrelationFilter.TENANT, caller.tenant().value());
        TravellingCommand command = read(message);
        CommandRoute route = ROUTES.get(command.route());
        String id = command.id();
        if (route == null
                || route.isCreating() != (id == null)
                || (id != null && id.length() > LONGEST_ID)) {
            throw new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown");
        }
        CommandRequest request = command.request();
        request.requireSound();
        try (Transfers.Room _ = transfers.reserve(caller.tenant(), caller.id(), request.room())) {
            return door.take(route, id, request, caller);
        }
    }

    @Override
    public Registration subscribe(
            String family, MessageHandler<? super CommandMessage<?>> sameForAll) {
        return () -> true;
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration registerHandlerInterceptor(
            MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException();
    }
}
