package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.NOW;
import static vn.sovang.log.LogFixture.key;
import static vn.sovang.log.LogFixture.note;
import static vn.sovang.log.LogFixture.reserving;
import static vn.sovang.log.LogFixture.together;
import static vn.sovang.log.Reservation.free;
import static vn.sovang.log.Reservation.take;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// A key that several may hold, up to a limit.
class QuotaTest {
    private final LogFixture fixture = new LogFixture();

    @Test
    void as_many_hold_a_key_as_the_limit_says_and_no_more() throws SQLException {
        assertThat(place("a", 0, 2)).isInstanceOf(Outcome.Appended.class);
        assertThat(place("b", 0, 2)).isInstanceOf(Outcome.Appended.class);
        assertThat(place("c", 0, 2)).isEqualTo(new Outcome.Reserved("quota", "k", "a, b"));
        assertThat(holders()).isEqualTo(2);
        assertThat(fixture.all()).as("the refused one leaves nothing behind").hasSize(2);
    }

    @Test
    void who_holds_a_place_takes_it_again_without_a_second_one() throws SQLException {
        place("a", 0, 2);
        assertThat(place("a", 1, 2)).isInstanceOf(Outcome.Appended.class);
        assertThat(place("b", 0, 2)).isInstanceOf(Outcome.Appended.class);
        assertThat(place("a", 2, 1))
                .as("even when the limit fell")
                .isInstanceOf(Outcome.Appended.class);
        assertThat(holders()).isEqualTo(2);
    }

    @Test
    void a_place_that_is_given_up_is_taken_by_the_next() {
        place("a", 0, 1);
        assertThat(place("b", 0, 1)).isInstanceOf(Outcome.Reserved.class);
        fixture.append(reserving(note("a", 1), free("quota", "k", "a")));
        assertThat(place("b", 0, 1)).isInstanceOf(Outcome.Appended.class);
    }

    @Test
    void several_places_are_taken_together_or_not_at_all() throws SQLException {
        place("a", 0, 2);
        assertThat(fixture.append(reserving(note("b", 0), one("b/1", 2), one("b/2", 2))))
                .isEqualTo(new Outcome.Reserved("quota", "k", "a, b/1"));
        assertThat(holders()).isOne();
        assertThat(fixture.append(reserving(note("b", 0), one("b/1", 3), one("b/2", 3))))
                .isInstanceOf(Outcome.Appended.class);
        assertThat(holders()).isEqualTo(3);
    }

    @Test
    void nobody_gets_a_place_where_there_is_none() {
        assertThat(place("a", 0, 0)).isEqualTo(new Outcome.Reserved("quota", "k", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> one("a", -1));
    }

    @Test
    void a_command_that_is_repeated_takes_its_place_once() throws SQLException {
        AppendRequest request =
                new AppendRequest(
                        List.of(note("a", 0)),
                        List.of(one("a", 1)),
                        key("k1", "body", "a"),
                        List.of(),
                        NOW);
        assertThat(fixture.append(request)).isInstanceOf(Outcome.Appended.class);
        assertThat(fixture.append(request)).isInstanceOf(Outcome.Repeated.class);
        assertThat(holders()).isOne();
    }

    @Test
    void a_stale_command_takes_no_place() throws SQLException {
        fixture.append(note("a", 0));
        assertThat(place("a", 0, 2)).isEqualTo(new Outcome.Stale("a"));
        assertThat(holders()).isZero();
    }

    @Test
    void of_a_hundred_at_once_for_three_places_exactly_three_get_one() throws Exception {
        List<Callable<Outcome>> takers =
                IntStream.range(0, 100)
                        .<Callable<Outcome>>mapToObj(i -> () -> place("a" + i, 0, 3))
                        .toList();
        List<Outcome> outcomes = together(takers);
        assertThat(outcomes).filteredOn(Outcome.Appended.class::isInstance).hasSize(3);
        assertThat(outcomes).filteredOn(Outcome.Reserved.class::isInstance).hasSize(97);
        assertThat(holders()).isEqualTo(3);
    }

    private Outcome place(String aggregate, long sequence, int limit) {
        return fixture.append(reserving(note(aggregate, sequence), one(aggregate, limit)));
    }

    private static Reservation one(String owner, int limit) {
        return take("quota", "k", owner, limit);
    }

    private long holders() throws SQLException {
        return LogFixture.count(
                DATABASE.commandDataSource(), fixture.tenant.value(), "log.reservation");
    }
}
