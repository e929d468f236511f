package vn.sovang.command.given;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/// Measures how the cost of folding an event grows with the events before it.
public final class Folds {
    private static final int FEW = 2_000;
    private static final int MANY = 20_000;

    private Folds() {}

    /// Holds where an event costs about the same after 20,000 others as after 2,000: memory that is
    /// allocated for it, which no other process and no slower machine changes. Copying what was
    /// there costs ten times as much.
    public static <S, E> void assertFlat(
            S start, BiFunction<S, E, S> evolve, IntFunction<E> event) {
        bytesForEach(start, evolve, event, FEW); // loads the classes

        assertThat(bytesForEach(start, evolve, event, MANY))
                .as("bytes for each of %d events", MANY)
                .isLessThan(2 * bytesForEach(start, evolve, event, FEW));
    }

    private static <S, E> long bytesForEach(
            S start, BiFunction<S, E, S> evolve, IntFunction<E> event, int events) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        S state = start;
        for (int number = 0; number < events; number++) {
            state = evolve.apply(state, event.apply(number));
        }
        return (thread.getCurrentThreadAllocatedBytes() - before) / events;
    }
}
