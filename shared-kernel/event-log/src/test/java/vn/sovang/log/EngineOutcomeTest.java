package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static vn.sovang.log.LogFixture.NOW;
import static vn.sovang.log.LogFixture.key;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Outcomes of an append, as Axon and the edge behind it learn of them.
class EngineOutcomeTest {
    private final LogFixture fixture = new LogFixture();
    private @Nullable CommandKey command;
    private List<String> attachments = List.of();

    private final PostgresEventStorageEngine engine =
            PostgresEventStorageEngine.builder()
                    .log(fixture.log)
                    .tenant(() -> fixture.tenant)
                    .writeContext(() -> new WriteContext(fixture.tenant, NOW, command, attachments))
                    .setRules(payload ->
                            payload instanceof NoteWritten(var text) && text.startsWith("number ")
                                    ? List.of(Reservation.take("number", text, text + "!"))
                                    : List.of())
                    .build();

    @Test
    void the_outcome_lies_in_the_unit_of_work() {
        command = key("k", "body", "a");
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("x"));
        try {
            engine.appendEvents(event("a", 0, "text"));
            assertThat(unit.root().resources().get(PostgresEventStorageEngine.OUTCOME))
                    .isEqualTo(
                            new Outcome.Appended(
                                    new Answer("a", 0L, 1L, null), new Outcome.Written(1, 1, NOW)));
            assertThatIllegalStateException()
                    .as("it would be taken for a repetition and lost")
                    .isThrownBy(() -> engine.appendEvents(event("a", 1, "text")));
        } finally {
            unit.rollback();
        }
    }

    @Test
    void a_stale_aggregate_is_a_concurrency_exception() {
        engine.appendEvents(event("a", 0, "text"), event("a", 1, "text"));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(event("a", 1, "text")))
                .withCauseInstanceOf(StaleAppend.class);
    }

    @Test
    void a_command_that_came_before_carries_its_answer() {
        command = key("k", "body", "a");
        engine.appendEvents(event("a", 0, "text"));
        assertThatExceptionOfType(AlreadyAnswered.class)
                .isThrownBy(() -> engine.appendEvents(event("a", 1, "text")))
                .satisfies(answered ->
                        assertThat(answered.answer()).isEqualTo(new Answer("a", 0L, 1L, null)));
        command = key("k", "another body", "a");
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> engine.appendEvents(event("a", 1, "text")));
    }

    @Test
    void set_rules_reserve_and_a_taken_key_is_named() {
        fixture.append(
                LogFixture.reserving(
                        LogFixture.note("b", 0), Reservation.take("number", "number 1", "b")));
        assertThatExceptionOfType(ReservationTaken.class)
                .isThrownBy(() -> engine.appendEvents(event("a", 0, "number 1")))
                .satisfies(taken -> {
                    assertThat(taken.kind()).isEqualTo("number");
                    assertThat(taken.key()).isEqualTo("number 1");
                    assertThat(taken.owner()).isEqualTo("b");
                });
    }

    @Test
    void a_missing_attachment_is_named() {
        attachments = List.of("00");
        assertThatExceptionOfType(AttachmentMissing.class)
                .isThrownBy(() -> engine.appendEvents(event("a", 0, "text")))
                .satisfies(missing -> assertThat(missing.hash()).isEqualTo("00"));
    }

    @Test
    void when_it_happened_is_taken_from_the_metadata() {
        engine.appendEvents(
                event("a", 0, "text")
                        .andMetaData(
                                MetaData.with(
                                        PostgresEventStorageEngine.HAPPENED_AT,
                                        "2021-05-26T00:00:00Z")));
        assertThat(fixture.all().getFirst().happenedAt()).isEqualTo("2021-05-26T00:00:00Z");
        assertThat(engine.readEvents("a").next().getTimestamp()).as("recorded").isEqualTo(NOW);
    }

    private static GenericDomainEventMessage<NoteWritten> event(
            String aggregate, long sequence, String text) {
        return new GenericDomainEventMessage<>("note", aggregate, sequence, new NoteWritten(text));
    }
}
