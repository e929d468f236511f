package vn.sovang.query.pages.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The text of a file with a table: the first sheet of a workbook, or a text in UTF-8, with the
/// mark of Excel before it or without.
final class SheetText {
    private static final String MARK = "\uFEFF";
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetText() {}

    /// The text; empty for a file of another kind.
    static Optional<String> of(byte[] file) {
        return isZip(file) ? FirstSheet.of(file) : text(file);
    }

    private static boolean isZip(byte[] file) {
        return file.length > ZIP.length && Arrays.equals(file, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    private static Optional<String> text(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
        } catch (CharacterCodingException notAText) {
            return Optional.empty();
        }
    }
}
