package vn.sovang.log;

import org.axonframework.serialization.SerializationException;

/// A name in the log that no class reads, or a class that has no name.
public final class UnknownEventType extends SerializationException {
    UnknownEventType(String message) {
        super(message);
    }
}
