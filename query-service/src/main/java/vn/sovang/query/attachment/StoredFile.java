package vn.sovang.query.attachment;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.security.Caller;

import java.io.InputStream;
import java.util.Objects;

/// A file as the database keeps it, read piece by piece: while a line is slow, one piece is all
/// that is held, and no connection. A file whose content is not what its hash names breaks off at
/// its end.
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

    private final class Stream extends PieceStream {
        private final Transfers.Room room;

        Stream(Transfers.Room room) {
            super(
                    number -> transfers.inTurn(() -> pieces.read(caller.tenant(), hash, number)),
                    hash,
                    size);
            this.room = room;
        }

        @Override
        public void close() {
            room.close();
        }
    }
}
