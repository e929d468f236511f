package vn.sovang.command.sample;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.web.InvalidRequest;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// Accepts the loader's time, forward only in each province, until the loader says that it is done.
@Component
public class SampleTime {
    private final Clock clock;
    private final AtomicBoolean isOpen;
    private final Map<TenantId, Instant> newest = new ConcurrentHashMap<>();

    SampleTime(Clock clock, Environment environment, @Value("${sovang.sample:}") String sample) {
        this.clock = clock;
        boolean isLocal = Arrays.asList(environment.getActiveProfiles()).contains("local");
        this.isOpen = new AtomicBoolean(isLocal && sample.equals("loading"));
    }

    /// The claimed time, or the newest one already accepted for the province when that is later.
    public Instant accept(TenantId tenant, String claimed) {
        if (!isOpen.get()) {
            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "sample.closed");
        }
        Instant time = parse(claimed);
        if (time.isAfter(clock.instant())) {
            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "sample.in-future");
        }
        return newest.merge(tenant, time, (before, now) -> now.isAfter(before) ? now : before);
    }

    void close() {
        isOpen.set(false);
    }

    private static Instant parse(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAnInstant) {
            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "sample.malformed");
        }
    }
}
