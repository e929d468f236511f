package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.log.LogFixture.note;
import static vn.sovang.log.LogFixture.notes;
import static vn.sovang.log.LogFixture.together;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/// Events of a tenant are numbered 1, 2, 3 … in the order in which they are committed.
class PositionTest {
    private final LogFixture fixture = new LogFixture();
    private final EventLog second = LogFixture.logOn(LogFixture.DATABASE.commandDataSource());

    @Test
    void positions_have_no_gaps_and_no_doubles_under_many_writers_of_two_services()
            throws Exception {
        List<Callable<Outcome>> writers = new ArrayList<>();
        for (int writer = 0; writer < 200; writer++) {
            String aggregate = "a" + writer;
            EventLog log = writer % 2 == 0 ? fixture.log : second;
            writers.add(() ->
                    log.append(fixture.tenant, notes(note(aggregate, 0), note(aggregate, 1))));
            // Half of the writers fail, which must burn no position.
            writers.add(() -> log.append(fixture.tenant, notes(note(aggregate, 7))));
        }

        List<Outcome> outcomes = together(writers);

        assertThat(outcomes).filteredOn(Outcome.Appended.class::isInstance).hasSize(200);
        assertThat(outcomes).filteredOn(Outcome.Stale.class::isInstance).hasSize(200);
        assertThat(fixture.all())
                .extracting(RecordedEvent::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 400).boxed().toList());
        assertThat(fixture.log.heads()).containsEntry(fixture.tenant, 400L);
    }

    @Test
    void a_reader_that_follows_positions_never_steps_over_an_event() throws Exception {
        List<Callable<List<Long>>> tasks = new ArrayList<>();
        for (int writer = 0; writer < 60; writer++) {
            String aggregate = "a" + writer;
            tasks.add(() -> {
                fixture.append(note(aggregate, 0));
                return List.of();
            });
        }
        tasks.add(this::followTo60);
        List<Long> followed = together(tasks).getLast();
        assertThat(followed)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
    }

    private List<Long> followTo60() {
        List<Long> seen = new ArrayList<>();
        while (seen.size() < 60) {
            long after = seen.isEmpty() ? 0 : seen.getLast();
            fixture.log.read(fixture.tenant, after, 10).forEach(e -> seen.add(e.position()));
        }
        return seen;
    }

    @Test
    void an_append_tells_its_first_and_last_position() {
        fixture.append(note("a", 0));
        assertThat(fixture.append(note("b", 0), note("b", 1)))
                .isInstanceOfSatisfying(
                        Outcome.Appended.class,
                        appended -> {
                            assertThat(appended.written())
                                    .isEqualTo(new Outcome.Written(2, 3, LogFixture.NOW));
                            assertThat(appended.answer()).isEqualTo(new Answer("b", 1L, 3L, null));
                        });
    }
}
