package vn.sovang.command.routing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.edge.CommandAnswer;
import vn.sovang.command.edge.CommandDoor;
import vn.sovang.command.edge.CommandRequest;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.CorrelationFilter;
import vn.sovang.platform.web.Overloaded;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Sends each command to the instance that Axon Server picks by province and record, so that the
/// state of a record is kept in one place. The append alone decides what is true: a command that
/// comes to another instance, or twice, has one effect.
final class RoutedCommands implements CommandDoor, HealthIndicator, SmartLifecycle, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoutedCommands.class);

    /// Key of a command for the router; nobody reads it where the command is taken.
    private static final String ROUTING = "routing";

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final AxonServerConnectionManager connections;
    private final AxonServerCommandBus bus;
    private final String context;
    private final String language;
    private final Supplier<String> token;
    private final RoutingLimits limits;
    private final Runnable end;
    private final Counter unanswered;
    private final CompletableFuture<Boolean> joined = new CompletableFuture<>();
    private volatile boolean isRunning;

    /// @param here takes the commands that the router brings to this instance
    /// @param language mark of the commands that this release knows
    /// @param token the access token of the caller whose command is sent
    /// @param leaveWithin longest wait at a stop for what was brought here
    /// @param end ends the service, where it can never join the others
    RoutedCommands(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            CommandsHere here,
            String language,
            Supplier<String> token,
            RoutingLimits limits,
            Duration leaveWithin,
            Runnable end,
            MeterRegistry metrics) {
        this.connections = connections;
        this.context = configuration.getContext();
        this.language = language;
        this.token = token;
        this.limits = limits;
        this.end = end;
        this.bus =
                AxonServerCommandBus.builder()
                        .axonServerConnectionManager(connections)
                        .configuration(configuration)
                        .localSegment(here)
                        .serializer(new WireSerializer(MAPPER))
                        .routingStrategy(
                                message -> String.valueOf(message.getMetaData().get(ROUTING)))
                        .executorServiceBuilder(
                                (_, _) -> Executors.newVirtualThreadPerTaskExecutor())
                        .commandInProgressAwait(leaveWithin)
                        .build();
        this.unanswered =
                Counter.builder("sovang.routing.unanswered")
                        .description("Commands of which it is not known what became of them")
                        .register(metrics);
        Gauge.builder("sovang.routing.ready", this, routed -> routed.isReady() ? 1 : 0)
                .description("Whether Axon Server brings commands here and takes them from here")
                .register(metrics);
    }

    @Override
    public CommandAnswer take(
            CommandRoute route, @Nullable String id, CommandRequest request, Caller caller) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(CommandsHere.TOKEN, token.get());
        metadata.put(ROUTING, caller.tenant() + "/" + record(route, id, request));
        String reference = MDC.get(CorrelationFilter.KEY);
        if (reference != null) {
            metadata.put(CommandsHere.CORRELATION, reference);
        }
        CommandMessage<TravellingCommand> message =
                new GenericCommandMessage<>(
                        new GenericMessage<>(TravellingCommand.of(route, id, request), metadata),
                        name(route));
        return answer(message).read();
    }

    /// Name of a command for the router: its family's, in the language of this release. While a
    /// release replaces another, each takes its own commands.
    private String name(CommandRoute route) {
        return CommandTarget.family(route.command()) + "/" + language;
    }

    private TravellingAnswer answer(CommandMessage<TravellingCommand> message) {
        if (!hasJoined()) {
            throw unanswered("this instance has not joined");
        }
        FutureCallback<TravellingCommand, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        CommandResultMessage<?> result =
                callback.getResult(limits.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        if (result.isExceptional()) {
            throw unanswered(String.valueOf(result.exceptionResult()));
        }
        return read(result);
    }

    /// An answer that is none of ours says nothing of what became of the command.
    private TravellingAnswer read(CommandResultMessage<?> result) {
        try {
            if (result.getPayload() instanceof TravellingAnswer answer) {
                return answer;
            }
            throw unanswered("what came back is no answer");
        } catch (SerializationException unreadable) {
            throw unanswered("what came back cannot be read");
        }
    }

    /// The command may have been done, or may be under way: whoever sends it again under its key
    /// gets its answer.
    private Overloaded unanswered(String reason) {
        unanswered.increment();
        LOG.warn("a command is not answered: {}", reason);
        return new Overloaded("command.unanswered");
    }

    /// The record at which a command aims; of one that names none, its key. No other text of a
    /// caller becomes a key of the router, for it may be as long as a body.
    private static String record(CommandRoute route, @Nullable String id, CommandRequest request) {
        try {
            String named =
                    id == null
                            ? MAPPER.readTree(request.body()).path(route.idField()).asString("")
                            : id;
            return UUID.fromString(named).toString();
        } catch (JacksonException | IllegalArgumentException noId) {
            return request.key();
        }
    }

    @Override
    public Health health() {
        return isReady() ? Health.up().build() : Health.outOfService().build();
    }

    boolean isReady() {
        return isRunning && hasJoined() && connections.getConnection(context).isReady();
    }

    private boolean hasJoined() {
        return joined.isDone() && !joined.isCompletedExceptionally();
    }

    /// Joins the others; a server that cannot be reached yet is waited for while the service
    /// already answers that it is not ready. Where the context that was asked for is none, the
    /// start fails, or later the service ends: its supervisor starts it anew.
    ///
    /// @throws IllegalStateException when the context is none
    @Override
    public void start() {
        isRunning = true;
        bus.start();
        var _ = Thread.ofVirtual().name("routing-join").start(this::join);
        try {
            joined.get(limits.startWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            LOG.warn("Axon Server cannot be reached yet; this instance waits for it");
            var _ = joined.exceptionally(_ -> endUnlessEnding());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(joined.exceptionNow().getMessage(), refused);
        }
    }

    private boolean endUnlessEnding() {
        if (isRunning) {
            end.run();
        }
        return false;
    }

    private void join() {
        while (isRunning && !joined.isDone()) {
            try {
                if (connections.getConnection(context).isConnected()) {
                    Separation.prove(connections, context);
                    CommandTable.ROUTES.stream()
                            .map(this::name)
                            .distinct()
                            .forEach(name -> bus.subscribe(name, _ -> null));
                    joined.complete(true);
                }
            } catch (Separation.Missing missing) {
                LOG.error("this instance ends: {}", missing.getMessage());
                joined.completeExceptionally(missing);
            } catch (InterruptedException | TimeoutException | RuntimeException notYet) {
                LOG.warn(
                        "Axon Server was lost before this instance had joined: {}",
                        notYet.toString());
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /// Leaves before the HTTP edge closes: nothing more is brought here, and what was has as long
    /// to end as the service gives to each part of its stop.
    @Override
    public void stop() {
        isRunning = false;
        if (hasJoined()) {
            var _ = bus.disconnect();
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    /// Lets go of what is under way still: those who sent it had time to be answered.
    @Override
    public void close() {
        connections.shutdown();
    }
}
