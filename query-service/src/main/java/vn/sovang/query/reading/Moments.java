package vn.sovang.query.reading;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.web.Overloaded;
import vn.sovang.query.projection.Board;
import vn.sovang.query.projection.Reached;
import vn.sovang.time.VietnamTime;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the position as of which to answer. Several boards that are read together are read at the
/// same one: the last that all of them have reached.
@Component
public class Moments {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern EXACT = Pattern.compile("(\\d{1,18})@(.+)");

    /// A moment far beyond any other, which every database holds.
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String REACHED =
            """
            select case when count(*) = :boards then min(position) else 0 end
            from view.projection
            where tenant_id = :tenant and projection = any (:names) and serving
            """;

    private final JdbcClient db;
    private final EventLog log;
    private final Clock clock;
    private final Reached progress;

    public Moments(JdbcClient db, EventLog log, Clock clock, Reached progress) {
        this.progress = progress;
        this.db = db;
        this.log = log;
        this.clock = clock;
    }

    public Moment find(TenantId tenant, Ask ask, Board<?>... boards) {
        String[] names = Arrays.stream(boards).map(Board::name).toArray(String[]::new);
        return find(tenant, ask, List.of(names), () -> reached(tenant, names));
    }

    /// The moment for what is read from the log itself.
    public Moment ofLog(TenantId tenant, Ask ask) {
        return find(tenant, ask, List.of(Reached.LOG), () -> log.head(tenant).position());
    }

    /// The `asOf` that names a moment and no other.
    public static String exactly(Moment moment) {
        return moment.position() + "@" + moment.at();
    }

    private Moment find(
            TenantId tenant, Ask ask, Collection<String> boards, LongSupplier position) {
        long reached = await(tenant, ask.leastPosition().orElse(0L), boards, position);
        String asOf = ask.asOf();
        if (asOf == null) {
            return new Moment(reached, clock.instant());
        }
        if (POSITION.matcher(asOf).matches()) {
            long asked = Long.parseLong(asOf);
            return new Moment(Math.min(reached, asked), recordedAt(tenant, asked));
        }
        Matcher exact = EXACT.matcher(asOf);
        if (exact.matches()) {
            long asked = Long.parseLong(exact.group(1));
            return new Moment(Math.min(reached, asked), known(instant(exact.group(2))));
        }
        Instant at = instant(asOf);
        return new Moment(Math.min(reached, log.positionAt(tenant, at)), known(at));
    }

    /// A moment as far as it can be known: one ahead, such as the end of today, is the present one,
    /// by which the answer says that it goes.
    private Instant known(Instant at) {
        Instant now = clock.instant();
        return at.isAfter(now) ? now : at;
    }

    /// Waits only where the position asked for is not reached yet.
    private long await(
            TenantId tenant, long least, Collection<String> boards, LongSupplier position) {
        long before = position.getAsLong();
        if (before >= least) {
            return before;
        }
        if (!progress.await(tenant, boards, least, LONGEST_WAIT)) {
            throw new Overloaded("wait.too-many");
        }
        return position.getAsLong();
    }

    private long reached(TenantId tenant, String[] names) {
        return db.sql(REACHED)
                .param("boards", names.length)
                .param("tenant", tenant.value())
                .param("names", names)
                .query(Long.class)
                .single();
    }

    /// The time of a position is that of its event.
    private Instant recordedAt(TenantId tenant, long position) {
        List<RecordedEvent> event = position == 0 ? List.of() : log.read(tenant, position - 1, 1);
        return event.isEmpty() ? clock.instant() : event.getFirst().recordedAt();
    }

    private static Instant instant(String asOf) {
        try {
            Instant at =
                    DAY.matcher(asOf).matches()
                            ? endOf(LocalDate.parse(asOf))
                            : Instant.parse(asOf);
            if (at.isAfter(LATEST) || at.isBefore(Instant.EPOCH)) {
                throw Ask.malformed("asOf");
            }
            return at;
        } catch (DateTimeException neither) {
            throw Ask.malformed("asOf");
        }
    }

    /// The last instant of a day that the log, which counts microseconds, can hold.
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant().minusNanos(1_000);
    }
}
