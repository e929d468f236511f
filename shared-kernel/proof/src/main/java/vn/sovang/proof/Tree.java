package vn.sovang.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// The Merkle tree over the hashes of a log's events, as RFC 9162, section 2.1, has it: leaves are
/// `SHA-256(00 ‖ hash)`, nodes `SHA-256(01 ‖ left ‖ right)`. Grows leaf by leaf and keeps one hash
/// for each height, so that a log of any length needs no more than 64.
public final class Tree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /// A whole subtree of 2^height leaves.
    @SuppressWarnings("ArrayRecordComponent") // a hash
    private record Whole(int height, byte[] root) {}

    /// Leaves from one number to another, the last not included.
    private record Range(long from, long until) {
        long size() {
            return until - from;
        }
    }

    private final Deque<Whole> wholes = new ArrayDeque<>();
    private long size;

    /// Adds the hash of the next event.
    public void add(byte[] hash) {
        Whole whole = new Whole(0, leaf(hash));
        while (!wholes.isEmpty() && wholes.peek().height() == whole.height()) {
            whole = new Whole(whole.height() + 1, node(wholes.pop().root(), whole.root()));
        }
        wholes.push(whole);
        size++;
    }

    public long size() {
        return size;
    }

    /// The root over all leaves so far; that of no leaf is the hash of nothing.
    public byte[] root() {
        byte[] root = null;
        for (Whole whole : wholes) {
            root = root == null ? whole.root() : node(whole.root(), root);
        }
        return root == null ? Sha256.of() : root.clone();
    }

    /// The hashes that lead from one event up to the root, the nearest first.
    ///
    /// @param position of the event, from 1
    /// @param hashes of all events below the root, in order; read once
    /// @param size how many they are
    public static List<byte[]> path(long position, long size, Stream<byte[]> hashes) {
        if (position < 1 || position > size) {
            throw new IllegalArgumentException("%d is not in 1..%d".formatted(position, size));
        }
        List<Range> ranges = beside(position - 1, size);
        List<Range> inOrder =
                ranges.stream().sorted(Comparator.comparingLong(Range::from)).toList();
        List<Tree> trees = inOrder.stream().map(_ -> new Tree()).toList();
        long[] leaf = {0};
        int[] at = {0};
        hashes.forEachOrdered(hash -> {
            while (at[0] < inOrder.size() && leaf[0] >= inOrder.get(at[0]).until()) {
                at[0]++;
            }
            if (at[0] < inOrder.size() && leaf[0] >= inOrder.get(at[0]).from()) {
                trees.get(at[0]).add(hash);
            }
            leaf[0]++;
        });
        if (leaf[0] != size) {
            throw new IllegalArgumentException("%d hashes instead of %d".formatted(leaf[0], size));
        }
        return ranges.stream().map(range -> trees.get(inOrder.indexOf(range)).root()).toList();
    }

    /// True when the path leads from the event to the root.
    public static boolean leads(
            byte[] hash, long position, long size, List<byte[]> path, byte[] root) {
        if (position < 1 || position > size) {
            return false;
        }
        List<Range> ranges = beside(position - 1, size);
        if (ranges.size() != path.size()) {
            return false;
        }
        byte[] reached = leaf(hash);
        for (int step = 0; step < path.size(); step++) {
            boolean isLeft = ranges.get(step).until() <= position - 1;
            reached = isLeft ? node(path.get(step), reached) : node(reached, path.get(step));
        }
        return Arrays.equals(reached, root);
    }

    /// The subtrees beside the way from a leaf to the root, the lowest first.
    private static List<Range> beside(long leaf, long size) {
        List<Range> found = new ArrayList<>();
        Range around = new Range(0, size);
        while (around.size() > 1) {
            long middle = around.from() + Long.highestOneBit(around.size() - 1);
            if (leaf < middle) {
                found.addFirst(new Range(middle, around.until()));
                around = new Range(around.from(), middle);
            } else {
                found.addFirst(new Range(around.from(), middle));
                around = new Range(middle, around.until());
            }
        }
        return found;
    }

    private static byte[] leaf(byte[] hash) {
        return Sha256.of(LEAF, hash);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }
}
