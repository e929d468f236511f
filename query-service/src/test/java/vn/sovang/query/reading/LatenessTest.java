package vn.sovang.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;

import java.time.Instant;

class LatenessTest {
    @ParameterizedTest(name = "{0} at {1}: {2}, {3} days")
    @CsvSource({
        // 23:59:59.999 of a closing day in Vietnam, and the next instant
        "đến hết ngày 30/6/2021, 2021-06-30T16:59:59.999Z, NO, 0",
        "đến hết ngày 30/6/2021, 2021-06-30T17:00:00Z, YES, 1",
        "đến ngày 30/6/2021, 2021-06-30T16:59:59.999Z, NO, 0",
        // 00:00 of `trước ngày`, and the instant before
        "trước ngày 05/07/2021, 2021-07-04T16:59:59.999Z, NO, 0",
        "trước ngày 05/07/2021, 2021-07-04T17:00:00Z, YES, 1",
        // what is not resolved is never late
        "31/6/2021, 2031-01-01T00:00:00Z, UNKNOWN, 0",
        "khi nào xong thì báo, 2031-01-01T00:00:00Z, UNKNOWN, 0",
        "từ ngày ban hành, 2031-01-01T00:00:00Z, UNKNOWN, 0",
        // what has no date cannot be late
        "theo quy định, 2031-01-01T00:00:00Z, NO, 0",
        // a day left out: surely in time, not sure, surely late
        "ngày …/6/2021, 2021-05-31T05:00:00Z, NO, 0",
        "ngày …/6/2021, 2021-06-15T05:00:00Z, UNKNOWN, 0",
        "ngày …/6/2021, 2021-07-02T05:00:00Z, YES, 2",
        // a whole month: its first day, and its last
        "trước tháng 6/2021, 2021-06-15T05:00:00Z, YES, 15",
        "tháng 6/2021, 2021-06-15T05:00:00Z, NO, 0"
    })
    void is_told_by_the_words(String words, Instant at, Ternary late, long days) {
        assertThat(Lateness.at(at, Deadline.of(words), DateContext.ofYear(2021)))
                .isEqualTo(new Lateness(late, days));
    }
}
