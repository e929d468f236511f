package vn.sovang.command.routing;

import io.axoniq.axonserver.connector.Registration;
import io.axoniq.axonserver.connector.command.CommandChannel;
import io.axoniq.axonserver.connector.impl.Headers;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.Context;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Proof that a context is one of its own. A server that knows no contexts ignores the one that is
/// asked for in silence; then commands of two installations would meet.
final class Separation {
    private static final String DEFAULT = "default";
    private static final long PATIENCE_SECONDS = 10;

    /// Context in which a call is made, where that is not its connection's.
    private static final Context.Key<String> ASKED = Context.key("asked");

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

    /// Makes a call in another context than its connection's, over the same line: a connection of
    /// its own may come to another server, or to another life of the same.
    static ClientInterceptor onTheSameLine() {
        return new ClientInterceptor() {
            @Override
            public <Q, R> ClientCall<Q, R> interceptCall(
                    MethodDescriptor<Q, R> method, CallOptions options, Channel line) {
                ClientCall<Q, R> call = line.newCall(method, options);
                String asked = ASKED.get();
                return asked == null ? call : new InContext<>(call, asked);
            }
        };
    }

    private static final class InContext<Q, R> extends SimpleForwardingClientCall<Q, R> {
        private final String context;

        InContext(ClientCall<Q, R> call, String context) {
            super(call);
            this.context = context;
        }

        @Override
        public void start(Listener<R> listener, Metadata headers) {
            headers.discardAll(Headers.CONTEXT);
            headers.put(Headers.CONTEXT, context);
            super.start(listener, headers);
        }
    }

    /// Subscribes a name that nobody else has in the context, and calls it from there, from the
    /// default one, where nobody may answer, and from there again. The first call is open all the
    /// while, and the last is made after the one between: a server that restarts meanwhile, or
    /// leaves while its next life takes new calls already, does not answer both.
    ///
    /// @param connections with [#onTheSameLine()]
    /// @throws Missing when somebody answers in the default context
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
            // An instance that may not ask there meets nobody there.
            if (isAnswered(within(inDefault(() -> own.sendCommand(named(probe)))))) {
                throw new Missing(context);
            }
            boolean isThereStill = isAnswered(within(own.sendCommand(named(probe))));
            answer.complete(DONE);
            if (!isThereStill || !isAnswered(within(called))) {
                throw notYet();
            }
        } finally {
            answer.complete(DONE);
            var _ = registration.cancel();
        }
    }

    private static <T> T inDefault(Supplier<T> call) {
        Context asked = Context.current().withValue(ASKED, DEFAULT);
        Context before = asked.attach();
        try {
            return call.get();
        } finally {
            asked.detach(before);
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
