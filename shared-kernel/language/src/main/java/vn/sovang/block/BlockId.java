package vn.sovang.block;

import java.util.UUID;

/// Names one emulation block.
public record BlockId(UUID value) {
    public static BlockId of(String text) {
        return new BlockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
