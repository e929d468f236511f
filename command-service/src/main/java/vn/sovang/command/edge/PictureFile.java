package vn.sovang.command.edge;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// A picture as PNG or JPEG, read for where it ends: behind it stands no other file. A camera puts
/// several pictures behind each other.
final class PictureFile {
    private static final String PNG = "\u0089PNG";
    private static final String JPEG = "\u00ff\u00d8\u00ff";
    private static final int OF_PNG = 8;
    private static final int CHUNK = 12;
    private static final int LAST_CHUNK = 0x49454e44;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;

    private final ByteBuffer bytes;

    private PictureFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static boolean begins(String beginning) {
        return beginning.startsWith(PNG) || beginning.startsWith(JPEG);
    }

    /// Refuses a picture that carries another file behind its end, or is an archive too.
    static void require(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined()) {
            ByteBuffer bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                            .asByteBuffer();
            FileTail.requireNoArchive(bytes);
            PictureFile picture = new PictureFile(bytes);
            FileTail.requireShort(bytes, picture.isJpeg(0) ? picture.ofJpegs() : picture.ofPng());
        }
    }

    /// End of the last of one picture or more; one that was cut off ends with the file.
    private int ofJpegs() {
        int end = 0;
        while (isJpeg(FileTail.skipped(bytes, end))) {
            end = ofJpeg(FileTail.skipped(bytes, end) + 2);
        }
        return end;
    }

    private int ofJpeg(int from) {
        int at = from;
        while (at < bytes.limit() - 1 && unsigned(at) == 0xff) {
            int marker = unsigned(at + 1);
            at += marker == 0xff ? 1 : 2;
            if (marker == END) {
                return at;
            }
            if (marker != 0xff && !isAlone(marker)) {
                at += at < bytes.limit() - 1 ? bytes.getShort(at) & 0xffff : 0;
                at = marker == SCAN ? ofScan(at) : at;
            }
        }
        return bytes.limit();
    }

    /// A scan has no length of its own: it ends at the next marker that is none of its own.
    private int ofScan(int from) {
        int at = from;
        while (at < bytes.limit() - 1 && (unsigned(at) != 0xff || isOfScan(unsigned(at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isOfScan(int marker) {
        return marker == 0 || marker == 0xff || isRestart(marker);
    }

    private static boolean isAlone(int marker) {
        return marker == 1 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    private int ofPng() {
        long at = OF_PNG;
        while (at <= bytes.limit() - CHUNK) {
            boolean isLast = bytes.getInt((int) at + Integer.BYTES) == LAST_CHUNK;
            at += CHUNK + Integer.toUnsignedLong(bytes.getInt((int) at));
            if (isLast) {
                return (int) Math.min(at, bytes.limit());
            }
        }
        return bytes.limit();
    }

    private boolean isJpeg(int at) {
        return at < bytes.limit() - 2
                && unsigned(at) == 0xff
                && unsigned(at + 1) == 0xd8
                && unsigned(at + 2) == 0xff;
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(bytes.get(at));
    }
}
