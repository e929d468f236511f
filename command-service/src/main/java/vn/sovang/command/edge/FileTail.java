package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The bytes behind the end of a file's own kind, where a picture or a PDF carries what its reader
/// never shows: cameras and programs leave some there, an archive or another file is refused.
final class FileTail {
    private static final int LONGEST = 4 << 10;

    /// Length of the record by which a packer finds an archive, wherever that begins, and of the
    /// longest remark behind it.
    private static final int OF_ARCHIVE = 22;

    private static final int LONGEST_REMARK = (1 << 16) - 1;
    private static final int END_OF_ARCHIVE = 0x06054b50;
    private static final int ENTRY_OF_ARCHIVE = 0x02014b50;

    private FileTail() {}

    /// Refuses a file that is an archive too.
    static void requireNoArchive(ByteBuffer bytes) {
        int first = Math.max(0, bytes.limit() - OF_ARCHIVE - LONGEST_REMARK);
        for (int at = bytes.limit() - OF_ARCHIVE; at >= first; at--) {
            if (number(bytes, at) == END_OF_ARCHIVE
                    && number(bytes, at - number(bytes, at + 12)) == ENTRY_OF_ARCHIVE) {
                throw refused();
            }
        }
    }

    /// Refuses much, or what an upload of its own would be refused for.
    ///
    /// @param end the first byte that is the file's no more
    static void requireShort(ByteBuffer bytes, int end) {
        int from = skipped(bytes, end);
        int to = bytes.limit();
        while (to > from && isBlank(bytes.get(to - 1))) {
            to--;
        }
        byte[] beginning = new byte[Math.min(to - from, CarriedFile.BEGINNING)];
        bytes.get(from, beginning);
        if (to - from > LONGEST
                || CarriedFile.isRefused(new String(beginning, StandardCharsets.ISO_8859_1))) {
            throw refused();
        }
    }

    /// The first byte from here on that is no space.
    static int skipped(ByteBuffer bytes, int from) {
        int at = from;
        while (at < bytes.limit() && isBlank(bytes.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(int sign) {
        return sign == 0 || sign == '\r' || sign == '\n' || sign == ' ' || sign == '\t';
    }

    /// Four bytes, the lowest first; 0 outside of the file.
    private static int number(ByteBuffer bytes, int at) {
        return at < 0 || at > bytes.limit() - Integer.BYTES
                ? 0
                : Integer.reverseBytes(bytes.getInt(at));
    }

    private static InvalidRequest refused() {
        return new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, "attachment.carries");
    }
}
