package vn.sovang.command.edge;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.dispatch.AttachmentReferences;
import vn.sovang.command.dispatch.CommandDispatch;
import vn.sovang.command.sample.SampleTime;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Confidential;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Wording;
import vn.sovang.log.CommandKey;
import vn.sovang.platform.sealing.MasterKey;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.CorrelationFilter;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.RefusedFields;
import vn.sovang.proposal.AddDossierItem;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Turns a request into a command with all that its events must know of it, and sends it.
@Component
class CommandGate implements CommandDoor {
    private static final int TIME_ORDERED = 7;
    private static final int LONGEST_REASON = 1_000;
    private static final Instant EARLIEST = Instant.parse("1945-09-01T17:00:00Z");

    private final CommandReader reader = new CommandReader();
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final CommandDispatch dispatch;
    private final SampleTime sample;
    private final Clock clock;
    private final MasterKey master;
    private final NamedRecords names;
    private final Attachments attachments;

    CommandGate(
            CommandDispatch dispatch,
            SampleTime sample,
            Clock clock,
            MasterKey master,
            NamedRecords names,
            Attachments attachments) {
        this.dispatch = dispatch;
        this.sample = sample;
        this.clock = clock;
        this.master = master;
        this.names = names;
        this.attachments = attachments;
    }

    @Override
    public CommandAnswer take(
            CommandRoute route, @Nullable String pathId, CommandRequest request, Caller caller) {
        Actor actor = caller.actingAs(route.roles());
        UUID id = pathId == null ? null : pathId(pathId);
        CommandReader.Read read = reader.read(route, id, ids::generate, request.body());
        if (route.isCreating() || read.isNew()) {
            requireTimeOrdered(read.id());
        }
        Map<String, String> metadata = metadata(request, caller, actor, read);
        CommandKey key =
                new CommandKey(
                        caller.id(),
                        request.key(),
                        hash(request.hash(route, pathId), read),
                        read.id().toString(),
                        request.expectedVersion(),
                        null);
        try {
            attachments.requireOffered(
                    caller, key.targetId(), AttachmentReferences.of(read.command()));
            if (read.command() instanceof AddDossierItem item) {
                attachments.requireNamed(caller.tenant(), item.attachment(), item.fileName());
            }
            return CommandAnswer.of(dispatch.send(read.command(), metadata, key));
        } catch (Rejection refused) {
            throw new RefusedFields(
                    names.in(refused, read.command(), caller.tenant(), actor),
                    FieldsOf.refusal(refused, read.body()));
        }
    }

    /// A plain hash of a body whose other words are known would give its secret away to who
    /// guesses.
    private byte[] hash(byte[] plain, CommandReader.Read read) {
        return read.command() instanceof Confidential ? master.keyedHash(plain) : plain;
    }

    private Map<String, String> metadata(
            CommandRequest request, Caller caller, Actor actor, CommandReader.Read read) {
        Map<String, String> metadata = new HashMap<>();
        Instant received = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the log keeps it
        if (request.sampleTime() != null) {
            received = sample.accept(caller.tenant(), request.sampleTime());
            metadata.put(ActMetadata.SAMPLE, "true");
        }
        metadata.put(ActMetadata.TENANT, caller.tenant().value());
        metadata.put(ActMetadata.ACTOR, actor.id());
        metadata.put(ActMetadata.ROLE, actor.role().claim());
        if (actor.unit() != null) {
            metadata.put(ActMetadata.UNIT, actor.unit().toString());
        }
        metadata.put(ActMetadata.RECEIVED_AT, received.toString());
        String correlation = MDC.get(CorrelationFilter.KEY);
        if (correlation != null) {
            metadata.put(ActMetadata.CORRELATION, correlation);
        }
        if (read.happenedAt() != null) {
            metadata.putAll(late(read, received));
        }
        return metadata;
    }

    /// Metadata of a late entry: whoever enters a fact late says when it happened, and why it is
    /// entered only now.
    private static Map<String, String> late(CommandReader.Read read, Instant received) {
        Instant happenedAt = read.happenedAt();
        if (happenedAt == null || happenedAt.isAfter(received)) {
            throw invalid("happened-at.in-future", "happenedAt");
        }
        if (happenedAt.isBefore(EARLIEST)) {
            throw invalid("happened-at.too-early", "happenedAt");
        }
        if (read.lateReason() == null || read.lateReason().isBlank()) {
            throw invalid("late-reason.missing", "lateReason");
        }
        return Map.of(
                ActMetadata.HAPPENED_AT, happenedAt.truncatedTo(ChronoUnit.MICROS).toString(),
                ActMetadata.LATE_REASON, lateReason(read.lateReason()));
    }

    private static String lateReason(String given) {
        String reason = Normalizer.normalize(given, Normalizer.Form.NFC);
        try {
            Wording.prose(reason);
        } catch (InvalidValue unfit) {
            throw invalid(unfit.code(), "lateReason", unfit.details());
        }
        if (reason.length() > LONGEST_REASON) {
            throw invalid(
                    "text.too-long",
                    "lateReason",
                    Map.of("longest", Integer.toString(LONGEST_REASON)));
        }
        return reason;
    }

    private static InvalidRequest invalid(String code, String field) {
        return invalid(code, field, Map.of());
    }

    private static InvalidRequest invalid(String code, String field, Map<String, String> details) {
        return new InvalidRequest(
                HttpStatus.UNPROCESSABLE_CONTENT,
                code,
                details,
                List.of(new InvalidRequest.Field(field, code, details)));
    }

    /// An address that names no record names none, whether or not it has the form of an id.
    private static UUID pathId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Rejection(Rejection.Kind.UNKNOWN, "record.unknown", Map.of("id", text));
        }
    }

    private static void requireTimeOrdered(UUID id) {
        if (id.version() != TIME_ORDERED) {
            throw new Rejection(
                    Rejection.Kind.INVALID, "id.not-time-ordered", Map.of("id", id.toString()));
        }
    }
}
