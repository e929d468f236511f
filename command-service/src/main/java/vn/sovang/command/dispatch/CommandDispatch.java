package vn.sovang.command.dispatch;

import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.kernel.Command;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.AlreadyAnswered;
import vn.sovang.log.Answer;
import vn.sovang.log.AppendRequest;
import vn.sovang.log.AttachmentMissing;
import vn.sovang.log.CommandKey;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventLogFailure;
import vn.sovang.log.KeptStates;
import vn.sovang.log.KeyReused;
import vn.sovang.log.Outcome;
import vn.sovang.log.ReservationTaken;
import vn.sovang.log.UnknownTenant;
import vn.sovang.platform.web.InvalidRequest;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Sends a command and gives its answer: the same answer however often the same key comes.
@Component
public class CommandDispatch {
    /// Number of times that a command is decided anew when another one was faster, before the
    /// caller gets a refusal.
    private static final int ATTEMPTS = 8;

    /// Number of times that a command waits for its turn ([Turns]). One of those that wait always
    /// goes on, so this is never reached by as many as can ask at once.
    private static final int TURNS = 1_000;

    private final CommandBus bus;
    private final Outcomes outcomes;
    private final KeptStates states;
    private final EventLog log;
    private final RefusalJson refusals;
    private final MeterRegistry metrics;

    CommandDispatch(
            CommandBus bus,
            Outcomes outcomes,
            KeptStates states,
            EventLog log,
            RefusalJson refusals,
            MeterRegistry metrics) {
        this.bus = bus;
        this.outcomes = outcomes;
        this.states = states;
        this.log = log;
        this.refusals = refusals;
        this.metrics = metrics;
    }

    /// Sends, and sends anew while other commands on the same aggregate are faster.
    ///
    /// @throws Rejection when the rules refuse, now or when the key came first
    public Answer send(Command command, Map<String, String> metadata, CommandKey key) {
        TenantId tenant = new TenantId(metadata.getOrDefault(ActMetadata.TENANT, ""));
        try {
            return answered(decide(command, metadata, key, tenant));
        } catch (Rejection refused) {
            requireVersion(key, tenant);
            if (isTooEarly(refused)) {
                throw refused;
            }
            return remember(refused, metadata, key, tenant);
        } catch (UnknownTenant notHere) {
            throw new Rejection(Rejection.Kind.FORBIDDEN, "caller.tenant-unknown", Map.of());
        }
    }

    /// True when a refusal speaks of something that is not here, or not yet, or not with this
    /// caller: the command may have overtaken the one that brings it, so its key stays free. What a
    /// rule forbids is remembered like any other refusal.
    private static boolean isTooEarly(Rejection refused) {
        return refused.kind() == Rejection.Kind.UNKNOWN
                || refused.code().startsWith("caller.")
                || refused.code().endsWith("unknown");
    }

    private Outcome decide(
            Command command, Map<String, String> metadata, CommandKey key, TenantId tenant) {
        if (!states.holds(tenant, key.targetId())) {
            count("log");
            return anew(command, metadata, key, tenant);
        }
        Optional<Outcome> onKept = onKeptState(command, metadata, key);
        count(onKept.isPresent() ? "kept" : "anew");
        return onKept.orElseGet(() -> anew(command, metadata, key, tenant));
    }

    /// Counts commands by what they were decided on: a kept state, one that another instance may
    /// have outdated and then the log, or the log alone.
    private void count(String decidedOn) {
        metrics.counter("sovang.command.decided", "on", decidedOn).increment();
    }

    /// Decides on the state that this instance keeps of the record. The append finds out when
    /// another instance has gone on since. Whatever ends before the append, a refusal as much as an
    /// answer that all is so already, was not checked by anything: empty, to be decided anew.
    private Optional<Outcome> onKeptState(
            Command command, Map<String, String> metadata, CommandKey key) {
        CommandMessage<Command> message = message(command, metadata, key);
        CommandResultMessage<?> result = dispatched(message);
        if (!result.isExceptional()) {
            return outcomes.take(message.getIdentifier());
        }
        return switch (result.exceptionResult()) {
            case EventLogFailure failure -> throw failure;
            case ReservationTaken turn when Turns.isTurn(turn.kind()) -> Optional.empty();
            // The log looks at the version before it looks at what a command takes.
            case AlreadyAnswered _, KeyReused _, ReservationTaken _, AttachmentMissing _ ->
                    Optional.of(failed(result.exceptionResult(), key));
            default -> Optional.empty();
        };
    }

    private Outcome anew(
            Command command, Map<String, String> metadata, CommandKey key, TenantId tenant) {
        int attempts = 0;
        int turns = 0;
        while (true) {
            try {
                return once(command, metadata, key, tenant);
            } catch (ConcurrencyException
                    | AggregateStreamCreationException
                    | DeadlockException faster) {
                if (key.expectedVersion() != null || ++attempts == ATTEMPTS) {
                    throw stale();
                }
            } catch (ReservationTaken turn) {
                if (++turns == TURNS) {
                    throw stale();
                }
            }
        }
    }

    private Outcome once(
            Command command, Map<String, String> metadata, CommandKey key, TenantId tenant) {
        CommandMessage<Command> message =
                message(command, metadata, key).andMetaData(DispatchMetadata.anew());
        CommandResultMessage<?> result = dispatched(message);
        if (result.isExceptional()) {
            return failed(result.exceptionResult(), key);
        }
        return outcomes.take(message.getIdentifier())
                .orElseGet(() -> log.append(tenant, AppendRequest.answer(key, received(metadata))));
    }

    private static CommandMessage<Command> message(
            Command command, Map<String, String> metadata, CommandKey key) {
        Map<String, Object> all = new HashMap<>(metadata);
        all.putAll(DispatchMetadata.of(key));
        return new GenericCommandMessage<>(
                new GenericMessage<>(command, all), CommandTarget.name(command));
    }

    private CommandResultMessage<?> dispatched(CommandMessage<Command> message) {
        FutureCallback<Command, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        return callback.getResult();
    }

    private static Outcome failed(Throwable failure, CommandKey key) {
        return switch (failure) {
            case AlreadyAnswered already -> new Outcome.Repeated(already.answer());
            case KeyReused _ -> new Outcome.KeyReused();
            case ReservationTaken turn when Turns.isTurn(turn.kind()) -> throw turn;
            case ReservationTaken taken ->
                    throw new Rejection(
                            Rejection.Kind.STATE, taken.kind(), ClaimRules.details(taken));
            case AttachmentMissing missing -> throw unknownFile(missing.hash());
            case AggregateNotFoundException _ -> throw unknown(key);
            case IncompatibleAggregateException _ ->
                    throw new Rejection(
                            Rejection.Kind.STATE, "id.taken", Map.of("key", key.targetId()));
            case Rejection refused when refused.kind() == Rejection.Kind.UNKNOWN ->
                    throw unknown(key);
            case RuntimeException unchecked -> throw unchecked;
            default -> throw new IllegalStateException(failure);
        };
    }

    /// Refusal of a stale version. Nothing was decided, so nothing is remembered: the caller reads
    /// again and sends again.
    private static InvalidRequest stale() {
        return new InvalidRequest(HttpStatus.CONFLICT, "version.stale");
    }

    /// Refusal of a file that is not there, or not for who names it.
    public static Rejection unknownFile(String hash) {
        return new Rejection(Rejection.Kind.INVALID, "attachment.unknown", Map.of("hash", hash));
    }

    /// Another province's record and no record at all answer alike.
    private static Rejection unknown(CommandKey key) {
        return new Rejection(
                Rejection.Kind.UNKNOWN, "record.unknown", Map.of("id", key.targetId()));
    }

    /// Refuses a decision on an older version before anything else, whatever the rules say of the
    /// newer one.
    private void requireVersion(CommandKey key, TenantId tenant) {
        Long expected = key.expectedVersion();
        if (expected != null
                && log.answerTo(tenant, key.caller(), key.key()).isEmpty()
                && !log.newestSequence(tenant, key.targetId()).equals(Optional.of(expected))) {
            throw stale();
        }
    }

    private Answer remember(
            Rejection refused, Map<String, String> metadata, CommandKey key, TenantId tenant) {
        return answered(
                log.append(
                        tenant,
                        AppendRequest.answer(
                                key.refusedWith(refusals.write(refused)), received(metadata))));
    }

    private Answer answered(Outcome outcome) {
        Answer answer =
                switch (outcome) {
                    case Outcome.Appended(var now, _) -> now;
                    case Outcome.Repeated(var first) -> first;
                    case Outcome.KeyReused() ->
                            throw new Rejection(
                                    Rejection.Kind.INVALID, "idempotency-key.reused", Map.of());
                    case Outcome.Stale _ -> throw stale();
                    case Outcome.Reserved _, Outcome.MissingAttachment _ ->
                            throw new IllegalStateException("an answer alone takes nothing");
                };
        String refusal = answer.refusal();
        if (refusal != null) {
            throw refusals.read(refusal);
        }
        return answer;
    }

    private static Instant received(Map<String, String> metadata) {
        String text = metadata.get(ActMetadata.RECEIVED_AT);
        if (text == null) {
            throw new IllegalStateException("a command without " + ActMetadata.RECEIVED_AT);
        }
        return Instant.parse(text);
    }
}
