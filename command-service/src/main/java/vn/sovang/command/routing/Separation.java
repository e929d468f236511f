package vn.sovang.command.routing;

import io.axoniq.axonserver.connector.Registration;
import io.axoniq.axonserver.connector.command.CommandChannel;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Proof that a context is one of its own. A server that knows no contexts ignores the one that is
/// asked for in silence; then commands of two installations would meet.
final class Separation {
    private static final String DEFAULT = "default";
    private static final long PATIENCE_SECONDS = 10;

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
    /// default one, where nobody may answer.
    ///
    /// @throws Missing when somebody does
    static void prove(AxonServerConnectionManager connections, String context)
            throws InterruptedException, TimeoutException {
        if (context.equals(DEFAULT)) {
            return;
        }
        CommandChannel own = connections.getConnection(context).commandChannel();
        String probe = "separation." + UUID.randomUUID();
        Registration registration =
                own.registerCommandHandler(
                        command ->
                                CompletableFuture.completedFuture(
                                        CommandResponse.newBuilder()
                                                .setMessageIdentifier(UUID.randomUUID().toString())
                                                .setRequestIdentifier(
                                                        command.getMessageIdentifier())
                                                .build()),
                        1,
                        probe);
        try {
            registration.awaitAck(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!isAnswered(own, probe)) {
                throw new TimeoutException("the context does not answer itself yet");
            }
            if (isAnswered(connections.getConnection(DEFAULT).commandChannel(), probe)) {
                throw new Missing(context);
            }
        } finally {
            var _ = registration.cancel();
            connections.disconnect(DEFAULT);
        }
    }

    private static boolean isAnswered(CommandChannel channel, String name)
            throws InterruptedException, TimeoutException {
        try {
            CommandResponse response =
                    channel.sendCommand(Command.newBuilder().setName(name).build())
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return response.getErrorCode().isEmpty();
        } catch (ExecutionException refused) {
            return false;
        }
    }
}
