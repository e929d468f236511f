package vn.sovang.proof;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/// An event as a line of twelve values between tabs: position, recorded at, happened at (both in
/// microseconds since 1970-01-01 UTC), aggregate type, aggregate id, sequence, event id, name,
/// revision, metadata, payload (both in base64), hash (in hexadecimal). `-` stands for what is
/// absent or withheld.
final class EventLine {
    private static final String ABSENT = "-";
    private static final int VALUES = 12;

    private EventLine() {}

    static String of(LoggedEvent event) {
        byte @Nullable [] payload = event.payload();
        return String.join(
                "\t",
                Long.toString(event.position()),
                time(event.recordedAt()),
                event.happenedAt() == null ? ABSENT : time(event.happenedAt()),
                event.aggregateType(),
                event.aggregateId(),
                Long.toString(event.sequence()),
                event.eventId().toString(),
                event.name(),
                Integer.toString(event.revision()),
                Base64.getEncoder().encodeToString(event.metadata()),
                payload == null ? ABSENT : Base64.getEncoder().encodeToString(payload),
                HexFormat.of().formatHex(event.hash()));
    }

    static LoggedEvent read(String tenant, String line) {
        String[] values = line.split("\t", -1);
        if (values.length != VALUES) {
            throw new Malformed(
                    "an event has %d values and not %d".formatted(VALUES, values.length));
        }
        try {
            return new LoggedEvent(
                    tenant,
                    Long.parseLong(values[0]),
                    values[3],
                    values[4],
                    Long.parseLong(values[5]),
                    UUID.fromString(values[6]),
                    values[7],
                    Integer.parseInt(values[8]),
                    values[10].equals(ABSENT) ? null : Base64.getDecoder().decode(values[10]),
                    Base64.getDecoder().decode(values[9]),
                    values[2].equals(ABSENT) ? null : time(values[2]),
                    time(values[1]),
                    HexFormat.of().parseHex(values[11]));
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw new Malformed("an event cannot be read: " + values[0], broken);
        }
    }

    private static String time(Instant time) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }

    private static Instant time(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }
}
