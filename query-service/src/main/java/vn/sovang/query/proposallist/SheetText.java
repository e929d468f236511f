package vn.sovang.query.proposallist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of a file with a table: UTF-8, with the mark of Excel before it or without. A workbook
/// is not read: its cells are copied and pasted.
final class SheetText {
    private static final String MARK = "\uFEFF";

    private SheetText() {}

    /// The text; empty for a file of another kind.
    static Optional<String> of(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
        } catch (CharacterCodingException notAText) {
            return Optional.empty();
        }
    }
}
