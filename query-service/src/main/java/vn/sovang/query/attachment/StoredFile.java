package vn.sovang.query.attachment;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.security.Caller;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// A file as the database keeps it, read piece by piece: while a line is slow, one piece is all
/// that is held, and no connection.
final class StoredFile extends AbstractResource {
    /// The piece, and its copy on the way to the line.
    private static final long ROOM = 2L * Pieces.LENGTH;

    private final Pieces pieces;
    private final Transfers transfers;
    private final Caller caller;
    private final String hash;
    private final long size;

    StoredFile(Pieces pieces, Transfers transfers, Caller caller, String hash, long size) {
        this.pieces = pieces;
        this.transfers = transfers;
        this.caller = caller;
        this.hash = hash;
        this.size = size;
    }

    @Override
    public InputStream getInputStream() {
        return new Stream(transfers.reserve(caller.tenant(), caller.id(), ROOM));
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public String getDescription() {
        return "file " + hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredFile file && file.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hash);
    }

    private final class Stream extends InputStream {
        private final Transfers.Room room;
        private byte[] piece = {};
        private int at;
        private long left = size;
        private int number;

        Stream(Transfers.Room room) {
            this.room = room;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left == 0) {
                return -1;
            }
            if (at == piece.length) {
                piece = transfers.inTurn(() -> pieces.read(caller.tenant(), hash, number));
                number++;
                at = 0;
            }
            int taken = Math.min(length, piece.length - at);
            if (taken <= 0 || taken > left) {
                throw new IOException("the pieces of file " + hash + " are not its size");
            }
            System.arraycopy(piece, at, into, offset, taken);
            at += taken;
            left -= taken;
            return taken;
        }

        @Override
        public void close() {
            room.close();
        }
    }
}
