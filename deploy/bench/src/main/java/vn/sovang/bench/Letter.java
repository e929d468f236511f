package vn.sovang.bench;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.EventType;
import vn.sovang.log.EventSerializer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The event that everybody writes: some 280 bytes, and 160 of metadata.
record Letter(UUID book, String text) {
    static final Map<String, String> METADATA =
            Map.of(
                    "tenant", "tinh-1",
                    "actor", "van-thu.so-ct.tinh-1",
                    "role", "office-clerk",
                    "correlation", "0193b1c2-7000-7345-8bb7-2bc806a23cfa");

    private static final String TEXT = "Thi đua là yêu nước. ".repeat(9).strip();

    static EventSerializer serializer() {
        return new EventSerializer(
                JsonMapper.builder().build(),
                List.of(new EventType("letter.written", 1, Letter.class)));
    }

    static Letter of(UUID book) {
        return new Letter(book, TEXT);
    }

    static DomainEventMessage<Letter> first(UUID book) {
        return new GenericDomainEventMessage<>(
                "LetterBook", book.toString(), 0, of(book), METADATA);
    }
}
