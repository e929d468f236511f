package vn.sovang.command.routing;

import io.axoniq.axonserver.connector.Registration;
import io.axoniq.axonserver.connector.command.CommandChannel;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// Proof that a context is one of its own. A server that knows no contexts ignores the one that is
/// asked for in silence; then commands of two installations would meet.
final class Separation {
    private static final String DEFAULT = "default";
    private static final long PATIENCE_SECONDS = 10;
    private static final int LOOKS = 25;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final CommandResponse DONE =
            CommandResponse.newBuilder().setMessageIdentifier("separation").build();

    /// A context that is none.
    static final class Missing extends IllegalStateException {
        Missing(String context) {
            super(
                    "Axon Server does not keep the context “%s” apart from “%s”: it knows no"
                                    .formatted(context, DEFAULT)
                            + " contexts, or this one was not made. Make it, use a server that has"
                            + " contexts, or leave SOVANG_AXON_CONTEXT empty where this"
                            + " installation has a server to itself.");
        }
    }

    private Separation() {}

    /// Subscribes a name that nobody else has in the context, and calls it from there and from the
    /// default one, where nobody may answer. The call from there is open all the while: a server
    /// that restarts in between, so that it knows the name from nobody, does not answer it.
    ///
    /// @throws Missing when somebody does
    /// @throws TimeoutException when the server was lost in between, which proves nothing
    static void prove(AxonServerConnectionManager connections, String context)
            throws InterruptedException, TimeoutException {
        if (context.equals(DEFAULT)) {
            return;
        }
        CommandChannel own = connections.getConnection(context).commandChannel();
        String probe = "separation." + UUID.randomUUID();
        CompletableFuture<CommandResponse> answer = new CompletableFuture<>();
        CompletableFuture<Boolean> isOpen = new CompletableFuture<>();
        Registration registration =
                own.registerCommandHandler(
                        _ ->
                                isOpen.complete(true)
                                        ? answer
                                        : CompletableFuture.completedFuture(DONE),
                        1,
                        probe);
        try {
            registration.awaitAck(PATIENCE_SECONDS, TimeUnit.SECONDS);
            CompletableFuture<CommandResponse> called = own.sendCommand(named(probe));
            var _ = within(CompletableFuture.anyOf(isOpen, called));
            if (!isOpen.isDone()) {
                throw notYet();
            }
            CommandChannel others = connections.getConnection(DEFAULT).commandChannel();
            Optional<CommandResponse> there = within(others.sendCommand(named(probe)));
            for (int look = 0; there.isEmpty() && look < LOOKS; look++) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
                there = within(others.sendCommand(named(probe)));
            }
            // An instance that never gets there meets nobody there.
            if (isAnswered(there)) {
                throw new Missing(context);
            }
            answer.complete(DONE);
            if (!isAnswered(within(called))) {
                throw notYet();
            }
        } finally {
            answer.complete(DONE);
            var _ = registration.cancel();
            connections.disconnect(DEFAULT);
        }
    }

    private static TimeoutException notYet() {
        return new TimeoutException("the context does not answer itself yet");
    }

    private static Command named(String probe) {
        return Command.newBuilder().setName(probe).build();
    }

    private static boolean isAnswered(Optional<CommandResponse> response) {
        return response.filter(answer -> answer.getErrorCode().isEmpty()).isPresent();
    }

    /// Empty where the server cannot be reached.
    private static <T> Optional<T> within(CompletableFuture<T> call)
            throws InterruptedException, TimeoutException {
        try {
            return Optional.of(call.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException unreachable) {
            return Optional.empty();
        }
    }
}
