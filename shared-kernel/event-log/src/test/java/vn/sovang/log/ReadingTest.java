package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.note;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Events come back as today's records, and one that cannot is marked and passed over.
class ReadingTest {
    private final LogFixture fixture = new LogFixture();

    @Test
    void the_query_service_reads_what_the_command_service_wrote() {
        fixture.append(note("a", 0), note("a", 1), note("a", 2));
        EventLog reader = LogFixture.logOn(DATABASE.queryDataSource());
        assertThat(reader.read(fixture.tenant, 1, 1))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.position()).isEqualTo(2);
                    assertThat(event.sequence()).isEqualTo(1);
                    assertThat(event.payload()).isEqualTo(new NoteWritten("ghi chú 1"));
                });
        assertThat(reader.newestSequence(fixture.tenant, "a")).contains(2L);
        assertThat(reader.newestSequence(fixture.tenant, "b")).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_read_says_why_and_the_others_are_read() {
        fixture.append(note("a", 0), note("b", 0, "{\"text\":"), note("c", 0));
        fixture.append(renamed(note("d", 0), "note.unheard-of"));
        fixture.append(note("e", 0, "null"));
        assertThat(fixture.all())
                .extracting(RecordedEvent::payload)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(NoteWritten.class),
                        second ->
                                assertThat(second)
                                        .isInstanceOfSatisfying(
                                                UnreadablePayload.class,
                                                payload ->
                                                        assertThat(payload.reason())
                                                                .contains(
                                                                        "note.written revision 1")),
                        third -> assertThat(third).isInstanceOf(NoteWritten.class),
                        fourth ->
                                assertThat(fourth)
                                        .isEqualTo(
                                                new UnreadablePayload(
                                                        "no class reads note.unheard-of"
                                                                + " revision 1")),
                        fifth ->
                                assertThat(fifth)
                                        .isEqualTo(new UnreadablePayload("the payload is null")));
    }

    @Test
    void an_old_revision_is_brought_up_by_its_upcaster() {
        fixture.append(note("a", 0));
        EventLog newer =
                LogFixture.logOn(
                        DATABASE.queryDataSource(), new EventUpcasterChain(new Shouting()), 2);
        assertThat(newer.read(fixture.tenant, 0, 9))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.revision()).as("as stored").isEqualTo(1);
                    assertThat(event.payload()).isEqualTo(new NoteWritten("ghi chú 0!"));
                });
        EventLog withoutUpcaster =
                LogFixture.logOn(DATABASE.queryDataSource(), new EventUpcasterChain(), 2);
        assertThat(withoutUpcaster.read(fixture.tenant, 0, 9).getFirst().payload())
                .isEqualTo(
                        new UnreadablePayload(
                                "no upcaster brings note.written revision 1 to revision 2"));
    }

    @Test
    void only_what_the_catalogue_names_is_written() {
        EventSerializer serializer = LogFixture.serializer(1);
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> serializer.serialize("text", byte[].class))
                .withMessageContaining("java.lang.String");
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() ->
                        serializer.classForType(new SimpleSerializedType("java.lang.String", "1")));
    }

    @Test
    void metadata_holds_texts_only_and_always_has_the_same_bytes() {
        EventSerializer serializer = LogFixture.serializer(1);
        byte[] bytes =
                serializer.serialize(MetaData.with("b", "2").and("a", "1"), byte[].class).getData();
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.serialize(MetaData.from(Map.of("n", 1)), byte[].class))
                .withMessageContaining("n is 1");
    }

    private static NewEvent renamed(NewEvent event, String name) {
        return new NewEvent(
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                name,
                event.revision(),
                event.payload(),
                event.metadata(),
                null);
    }

    private static final class Shouting extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("note.written", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("note.written", "2"),
                    ObjectNode.class,
                    json -> json.put("text", json.get("text").asString() + "!"));
        }
    }
}
