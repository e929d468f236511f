package vn.sovang.command.act;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.Organisations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The metadata of a command, and which of it its events keep (rule 51).
public final class ActMetadata {
    public static final String TENANT = "tenant";
    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String UNIT = "unit";
    public static final String COMMAND = "commandId";
    public static final String CORRELATION = "correlationId";
    public static final String RECEIVED_AT = "receivedAt";
    public static final String HAPPENED_AT = "happenedAt";
    public static final String LATE_REASON = "lateReason";
    public static final String SAMPLE = "sample";

    private ActMetadata() {}

    public static TenantId tenant(MetaData metadata) {
        return new TenantId(text(metadata, TENANT));
    }

    public static Instant receivedAt(MetaData metadata) {
        return Instant.parse(text(metadata, RECEIVED_AT));
    }

    static Act act(MetaData metadata, @Nullable History history) {
        String happenedAt = optional(metadata, HAPPENED_AT);
        Role role =
                Role.ofClaim(text(metadata, ROLE))
                        .orElseThrow(() -> new IllegalStateException("no such role"));
        return new Act(
                new Actor(text(metadata, ACTOR), role, unit(metadata).orElse(null)),
                happenedAt == null ? receivedAt(metadata) : Instant.parse(happenedAt),
                organisations(metadata, history));
    }

    private static Organisations organisations(MetaData metadata, @Nullable History history) {
        return new Organisations(
                history == null
                        ? new UnitFacts(_ -> Facts.of())
                        : new UnitFacts(history::of, history::goingInto),
                VietnamTime.day(receivedAt(metadata)));
    }

    /// The unit of the post that is named in the metadata of a command or an event.
    static Optional<UUID> unit(MetaData metadata) {
        return Optional.ofNullable(optional(metadata, UNIT)).map(UUID::fromString);
    }

    private static String text(MetaData metadata, String key) {
        String value = optional(metadata, key);
        if (value == null) {
            throw new IllegalStateException("a command without " + key);
        }
        return value;
    }

    private static @Nullable String optional(MetaData metadata, String key) {
        return (String) metadata.get(key);
    }
}
