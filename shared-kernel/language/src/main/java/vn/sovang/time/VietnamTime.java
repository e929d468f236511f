package vn.sovang.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Legal days are days in Vietnam (rule 1).
public final class VietnamTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
