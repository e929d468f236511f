package vn.sovang.query.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.IntFunction;

/// The content of a file, read piece by piece and compared with the hash by which events name it
/// once it was read whole.
class PieceStream extends InputStream {
    private final IntFunction<byte[]> pieces;
    private final String hash;
    private final MessageDigest digest = sha256();
    private byte[] piece = {};
    private int at;
    private long left;
    private int number;
    private boolean isWhole;

    /// @param pieces reader of the piece of a number, from 0
    /// @param size of the file in bytes
    PieceStream(IntFunction<byte[]> pieces, String hash, long size) {
        this.pieces = pieces;
        this.hash = hash;
        this.left = size;
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
            compare();
            return -1;
        }
        if (at == piece.length) {
            piece = pieces.apply(number);
            number++;
            at = 0;
        }
        int taken = Math.min(length, piece.length - at);
        if (taken <= 0 || taken > left) {
            throw new WrongContent(hash);
        }
        System.arraycopy(piece, at, into, offset, taken);
        digest.update(piece, at, taken);
        at += taken;
        left -= taken;
        if (left == 0) {
            compare();
        }
        return taken;
    }

    /// Compares with the last byte at hand: whoever reads as many as the file has never asks for
    /// more.
    private void compare() throws IOException {
        if (!isWhole) {
            isWhole = true;
            if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
                throw new WrongContent(hash);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
