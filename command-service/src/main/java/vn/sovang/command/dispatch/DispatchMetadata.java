package vn.sovang.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.ActMetadata;
import vn.sovang.log.CommandKey;
import vn.sovang.log.WriteContext;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Carries a command's key as text, so that it may travel; events do not keep it.
final class DispatchMetadata {
    private static final String CALLER = "dispatch.caller";
    private static final String KEY = "dispatch.key";
    private static final String HASH = "dispatch.hash";
    private static final String TARGET = "dispatch.target";
    private static final String EXPECTED = "dispatch.expected";
    private static final String ANEW = "dispatch.anew";

    private DispatchMetadata() {}

    static Map<String, String> of(CommandKey key) {
        Map<String, String> texts = new HashMap<>();
        texts.put(CALLER, key.caller());
        texts.put(KEY, key.key());
        texts.put(HASH, HexFormat.of().formatHex(key.requestHash()));
        texts.put(TARGET, key.targetId());
        if (key.expectedVersion() != null) {
            texts.put(EXPECTED, key.expectedVersion().toString());
        }
        return texts;
    }

    /// Mark of a command that is decided on what the log says now, and not on a state that was
    /// kept.
    static Map<String, String> anew() {
        return Map.of(ANEW, "true");
    }

    static boolean seesTheLogItself(CommandMessage<?> command) {
        return command.getMetaData().containsKey(ANEW);
    }

    static WriteContext writeContext(CommandMessage<?> command) {
        MetaData metadata = command.getMetaData();
        String expected = (String) metadata.get(EXPECTED);
        CommandKey key =
                new CommandKey(
                        text(metadata, CALLER),
                        text(metadata, KEY),
                        HexFormat.of().parseHex(text(metadata, HASH)),
                        text(metadata, TARGET),
                        number(expected),
                        null);
        return new WriteContext(
                ActMetadata.tenant(metadata),
                ActMetadata.receivedAt(metadata),
                key,
                List.copyOf(AttachmentReferences.of(command.getPayload())));
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private static String text(MetaData metadata, String key) {
        Object value = metadata.get(key);
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalStateException("a command without " + key);
    }
}
