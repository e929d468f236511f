package vn.sovang.testdatabase;

import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.axoniq.axonserver.grpc.command.CommandSubscription;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContext;
import io.grpc.stub.StreamObserver;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A server that speaks as much of Axon Server's protocol as routing needs: it hands each command
/// to one of those that subscribed to its name, the same one for the same key, and the answer back.
public final class TestAxonServer implements AutoCloseable {
    private static final Context.Key<String> ASKED = Context.key("context");
    private static final Context.Key<Object> LINE = Context.key("line");
    private static final Metadata.Key<String> HEADER =
            Metadata.Key.of("AxonIQ-Context", Metadata.ASCII_STRING_MARSHALLER);
    private static final Metadata.Key<String> TOKEN =
            Metadata.Key.of("AxonIQ-Access-Token", Metadata.ASCII_STRING_MARSHALLER);

    /// Takers of commands by the names of these; sorted, so that the choice is the same each time.
    private final Map<String, Map<String, Taker>> takers = new HashMap<>();

    private final Map<String, Waiting> waiting = new HashMap<>();
    private final List<Command> seen = new CopyOnWriteArrayList<>();
    private final List<Unheard> unheard = new ArrayList<>();
    private final List<String> called = new CopyOnWriteArrayList<>();
    private final boolean keepsContexts;
    private final @Nullable SslContext tls;
    private final @Nullable String token;
    private final int port;
    private Server server;
    private boolean isSilent;
    private int forgetsAt;
    private int leavesAt;
    private boolean isManyLives;

    private record Taker(String client, StreamObserver<CommandProviderInbound> inbound) {}

    private record Unheard(String place, Command command, StreamObserver<CommandResponse> sender) {}

    private record Waiting(Taker taker, StreamObserver<CommandResponse> sender) {}

    /// @param keepsContexts false for a server that ignores which context is asked for
    public TestAxonServer(boolean keepsContexts) {
        this(keepsContexts, null, null);
    }

    /// @param tls security of connections; null: none
    /// @param token that clients must bring; null: none
    public TestAxonServer(boolean keepsContexts, @Nullable SslContext tls, @Nullable String token) {
        this.keepsContexts = keepsContexts;
        this.tls = tls;
        this.token = token;
        server = listening(0);
        port = server.getPort();
    }

    public String address() {
        return "localhost:" + port;
    }

    /// Commands that came, as they were on the wire.
    public List<Command> seen() {
        return List.copyOf(seen);
    }

    /// Methods of the protocol that were called, as often as they were.
    public List<String> called() {
        return List.copyOf(called);
    }

    /// True while a command waits here.
    public synchronized boolean holds() {
        return !unheard.isEmpty();
    }

    /// Takes commands and neither hands them on nor answers, until [#speak()] or [#handOn()].
    public synchronized void fallSilent() {
        isSilent = true;
    }

    /// Lets go of what was not answered, and is as before.
    public synchronized void speak() {
        isSilent = false;
        unheard.forEach(one -> refuse(one.sender, "", "AXONIQ-4002"));
        unheard.clear();
    }

    /// Hands on what waited, and is as before.
    public synchronized void handOn() {
        isSilent = false;
        unheard.forEach(this::handOn);
        unheard.clear();
    }

    private void handOn(Unheard one) {
        Command command = one.command;
        String key = routingKey(command);
        Optional<Taker> taker =
                takers.getOrDefault(one.place, Map.of()).values().stream()
                        .max(Comparator.comparingInt(by -> spread(by.client + key)));
        if (taker.isEmpty()) {
            refuse(one.sender, command.getMessageIdentifier(), "AXONIQ-4000");
            return;
        }
        waiting.put(command.getMessageIdentifier(), new Waiting(taker.get(), one.sender));
        taker.get().inbound.onNext(CommandProviderInbound.newBuilder().setCommand(command).build());
    }

    /// A number that differs by no constant between two clients, so that each gets its share.
    private static int spread(String text) {
        return new SplittableRandom(text.hashCode()).nextInt();
    }

    /// Breaks all connections, and answers nobody until [#comeBack()].
    public void goAway() {
        server.shutdownNow();
        synchronized (this) {
            takers.clear();
            waiting.clear();
        }
    }

    public void comeBack() {
        server = listening(port);
    }

    /// Forgets who takes what just before it hands on the command of a number, the first being 1:
    /// to its sender it is a server that restarted meanwhile, while the takers have to join again.
    public synchronized void forgetAt(int number) {
        forgetsAt = number;
    }

    /// Gives each connection a life of its own, which knows nobody of the others: as behind an
    /// address at which several servers listen, or one that leaves and the next.
    public synchronized void liveByConnection() {
        isManyLives = true;
    }

    /// Lets go of two commands from a number on as another life would that knows nobody, with all
    /// streams open still: a server that leaves while the next one takes new calls already.
    public synchronized void leaveAt(int number) {
        leavesAt = number;
    }

    private boolean isLeaving() {
        return leavesAt > 0 && seen.size() >= leavesAt && seen.size() < leavesAt + 2;
    }

    private void forget() {
        takers.values().stream()
                .flatMap(byClient -> byClient.values().stream())
                .map(Taker::inbound)
                .distinct()
                .forEach(inbound -> inbound.onError(Status.UNAVAILABLE.asRuntimeException()));
        takers.clear();
        waiting.forEach((request, one) -> refuse(one.sender, request, "AXONIQ-4002"));
        waiting.clear();
    }

    /// The answer to a command that somebody in a context sends, whoever that is.
    public CompletableFuture<CommandResponse> send(String context, Command command) {
        CompletableFuture<CommandResponse> answer = new CompletableFuture<>();
        StreamObserver<CommandResponse> sender =
                new Following<>(
                        answer::complete,
                        () -> answer.complete(CommandResponse.getDefaultInstance()));
        synchronized (this) {
            handOn(new Unheard(context + "|" + command.getName(), command, sender));
        }
        return answer;
    }

    /// True while commands can come to a client.
    public synchronized boolean reaches(String client) {
        return takers.values().stream().anyMatch(byClient -> byClient.containsKey(client));
    }

    /// Breaks off what a client has under way, as if it had died.
    public synchronized void lose(String client) {
        takers.values().forEach(byClient -> byClient.remove(client));
        List.copyOf(waiting.entrySet()).stream()
                .filter(entry -> entry.getValue().taker.client.equals(client))
                .forEach(entry -> {
                    waiting.remove(entry.getKey());
                    refuse(entry.getValue().sender, entry.getKey(), "AXONIQ-4003");
                });
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private Server listening(int at) {
        try {
            NettyServerBuilder builder =
                    NettyServerBuilder.forAddress(new InetSocketAddress("localhost", at));
            if (tls != null) {
                builder.sslContext(tls);
            }
            return builder.addService(new Platform())
                    .addService(new Commands())
                    .intercept(new Gate())
                    .build()
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String place(String command) {
        return (keepsContexts ? ASKED.get() : "") + (isManyLives ? LINE.get() : "") + "|" + command;
    }

    private final class Gate implements ServerInterceptor {
        @Override
        public <Q, R> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
            called.add(call.getMethodDescriptor().getFullMethodName());
            if (token != null && !token.equals(headers.get(TOKEN))) {
                call.close(Status.UNAUTHENTICATED, new Metadata());
                return new ServerCall.Listener<>() {};
            }
            String asked = Optional.ofNullable(headers.get(HEADER)).orElse("default");
            Object line = call.getAttributes().get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR);
            return Contexts.interceptCall(
                    Context.current().withValues(ASKED, asked, LINE, line), call, headers, next);
        }
    }

    private static final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {
        @Override
        public void getPlatformServer(
                ClientIdentification client, StreamObserver<PlatformInfo> answer) {
            answer.onNext(
                    PlatformInfo.newBuilder()
                            .setPrimary(NodeInfo.newBuilder().setNodeName("test"))
                            .setSameConnection(true)
                            .build());
            answer.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> client) {
            return new Following<>(
                    instruction -> {
                        if (!instruction.getInstructionId().isEmpty()) {
                            client.onNext(
                                    PlatformOutboundInstruction.newBuilder()
                                            .setAck(done(instruction.getInstructionId()))
                                            .build());
                        }
                    },
                    client::onCompleted);
        }
    }

    private final class Commands extends CommandServiceGrpc.CommandServiceImplBase {
        @Override
        public StreamObserver<CommandProviderOutbound> openStream(
                StreamObserver<CommandProviderInbound> client) {
            List<String> clients = new ArrayList<>();
            return new Following<>(
                    instruction -> take(instruction, client, clients),
                    () -> {
                        clients.forEach(TestAxonServer.this::lose);
                        client.onCompleted();
                    });
        }

        private void take(
                CommandProviderOutbound instruction,
                StreamObserver<CommandProviderInbound> client,
                List<String> clients) {
            synchronized (TestAxonServer.this) {
                switch (instruction.getRequestCase()) {
                    case SUBSCRIBE -> {
                        CommandSubscription wanted = instruction.getSubscribe();
                        clients.add(wanted.getClientId());
                        takers.computeIfAbsent(place(wanted.getCommand()), _ -> new TreeMap<>())
                                .put(wanted.getClientId(), new Taker(wanted.getClientId(), client));
                    }
                    case UNSUBSCRIBE -> {
                        CommandSubscription left = instruction.getUnsubscribe();
                        takers.getOrDefault(place(left.getCommand()), Map.of())
                                .remove(left.getClientId());
                    }
                    case COMMAND_RESPONSE -> {
                        CommandResponse response = instruction.getCommandResponse();
                        Waiting asked = waiting.remove(response.getRequestIdentifier());
                        if (asked != null) {
                            asked.sender.onNext(response);
                            asked.sender.onCompleted();
                        }
                    }
                    default -> {}
                }
                if (!instruction.getInstructionId().isEmpty()) {
                    client.onNext(
                            CommandProviderInbound.newBuilder()
                                    .setAck(done(instruction.getInstructionId()))
                                    .build());
                }
            }
        }

        @Override
        public void dispatch(Command command, StreamObserver<CommandResponse> sender) {
            seen.add(command);
            synchronized (TestAxonServer.this) {
                if (seen.size() == forgetsAt) {
                    forget();
                }
                Unheard one = new Unheard(place(command.getName()), command, sender);
                if (isLeaving()) {
                    refuse(sender, command.getMessageIdentifier(), "AXONIQ-4000");
                } else if (isSilent) {
                    unheard.add(one);
                } else {
                    handOn(one);
                }
            }
        }
    }

    /// The key by which a command was routed.
    public static String routingKey(Command command) {
        return command.getProcessingInstructionsList().stream()
                .filter(instruction -> instruction.getKey() == ProcessingKey.ROUTING_KEY)
                .map(instruction -> instruction.getValue().getTextValue())
                .findFirst()
                .orElse("");
    }

    private static void refuse(
            StreamObserver<CommandResponse> sender, String request, String code) {
        sender.onNext(
                CommandResponse.newBuilder()
                        .setRequestIdentifier(request)
                        .setErrorCode(code)
                        .setErrorMessage(ErrorMessage.newBuilder().setMessage("refused"))
                        .build());
        sender.onCompleted();
    }

    private static InstructionAck done(String instruction) {
        return InstructionAck.newBuilder().setInstructionId(instruction).setSuccess(true).build();
    }

    /// A stream from a client, until it ends in whatever way.
    private static final class Following<T> implements StreamObserver<T> {
        private final Consumer<T> next;
        private final Runnable end;

        Following(Consumer<T> next, Runnable end) {
            this.next = next;
            this.end = end;
        }

        @Override
        public void onNext(T instruction) {
            next.accept(instruction);
        }

        @Override
        public void onError(Throwable lost) {
            try {
                end.run();
            } catch (IllegalStateException ended) {
                return; // nobody is left to be told
            }
        }

        @Override
        public void onCompleted() {
            end.run();
        }
    }
}
