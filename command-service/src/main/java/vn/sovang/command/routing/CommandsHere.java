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
    static final String TOKEN = "token";
    static final String CORRELATION = "correlationId";

    private static final Map<String, CommandRoute> ROUTES =
            CommandTable.ROUTES.stream()
                    .collect(Collectors.toUnmodifiableMap(CommandRoute::path, Function.identity()));

    private final CommandDoor door;
    private final Function<String, Caller> callers;
    private final Transfers transfers;
    private final Counter taken;

    /// @param callers by their tokens, which it checks
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
        try {
            TravellingAnswer answer = take(message);
            callback.onResult(message, GenericCommandResultMessage.asCommandResultMessage(answer));
        } catch (RuntimeException unreadable) {
            callback.onResult(
                    message, GenericCommandResultMessage.asCommandResultMessage(unreadable));
        }
    }

    private TravellingAnswer take(CommandMessage<?> message) {
        taken.increment();
        TravellingCommand command = (TravellingCommand) message.getPayload();
        String token = String.valueOf(message.getMetaData().get(TOKEN));
        String reference = String.valueOf(message.getMetaData().get(CORRELATION));
        try (MDC.MDCCloseable _ =
                MDC.putCloseable(CorrelationFilter.KEY, CorrelationFilter.reference(reference))) {
            return TravellingAnswer.of(() -> take(command, callers.apply(token)));
        } finally {
            MDC.remove(CorrelationFilter.TENANT);
        }
    }

    private CommandAnswer take(TravellingCommand command, Caller caller) {
        MDC.put(CorrelationFilter.TENANT, caller.tenant().value());
        CommandRoute route = ROUTES.get(command.route());
        if (route == null) {
            throw new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown");
        }
        CommandRequest request = command.request();
        request.requireSound();
        try (Transfers.Room _ = transfers.reserve(caller.tenant(), caller.id(), request.room())) {
            return door.take(route, command.id(), request, caller);
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
