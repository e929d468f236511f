package vn.sovang.query.proposallist;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The text of a file with a table: the first sheet of an Excel file with tabs between its cells,
/// or a text in UTF-8 as it is.
final class SheetText {
    /// Most that the parts of an Excel file may hold when they are unpacked, in bytes.
    private static final long MOST_UNPACKED = 20L << 20;

    private static final int PIECE = 8 << 10;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String MARK = "\uFEFF";

    private SheetText() {}

    /// The text; empty for a file of another kind, and for one that unpacks to too much.
    static Optional<String> of(byte[] file) {
        try {
            return isZip(file) ? sheet(file) : Optional.of(text(file));
        } catch (IOException | ExcelReaderException notATable) {
            return Optional.empty();
        }
    }

    private static boolean isZip(byte[] file) {
        return file.length > ZIP.length
                && ByteBuffer.wrap(file, 0, ZIP.length).equals(ByteBuffer.wrap(ZIP));
    }

    private static String text(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static Optional<String> sheet(byte[] file) throws IOException {
        if (unpacksTooMuch(file)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream();
                CSVPrinter printer = new CSVPrinter(text, CSVFormat.TDF)) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                printer.printRecord(cells(row));
            }
        }
        return Optional.of(text.toString());
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    /// Counts by the directory at the file's end, as the reader does; what the parts say of their
    /// own size is not believed.
    private static boolean unpacksTooMuch(byte[] file) throws IOException {
        long unpacked = 0;
        byte[] piece = new byte[PIECE];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream bytes = zip.getInputStream(part)) {
                    for (int read = bytes.read(piece); read > 0; read = bytes.read(piece)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
