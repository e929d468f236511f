package vn.sovang.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Callers who each send one after the other for some time, as fast as they are answered.
final class Load {
    private Load() {}

    interface Call {
        /// Sends once and waits for the answer.
        ///
        /// @param caller from 0
        void send(int caller) throws Exception;
    }

    /// Round of one rival.
    ///
    /// @param rate answered a second
    /// @param p50 milliseconds that half of them took at most; likewise the others
    /// @param cpu microseconds of a processor that each took, of program and server together: other
    ///   load on the machine changes it little
    record Round(double rate, double p50, double p95, double p99, double cpu) {}

    static Round run(Call call, int callers, Duration length, Supplier<Duration> cpu) {
        Duration used = cpu.get();
        long from = System.nanoTime();
        long until = from + length.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            var running =
                    IntStream.range(0, callers)
                            .mapToObj(caller -> threads.submit(() -> send(call, caller, until)))
                            .toList();
            long[] took =
                    running.stream()
                            .map(Load::result)
                            .flatMapToLong(Arrays::stream)
                            .sorted()
                            .toArray();
            double seconds = (System.nanoTime() - from) / 1e9;
            return new Round(
                    took.length / seconds,
                    at(took, 0.50),
                    at(took, 0.95),
                    at(took, 0.99),
                    cpu.get().minus(used).toNanos() / 1e3 / Math.max(1, took.length));
        }
    }

    private static long[] send(Call call, int caller, long until) throws Exception {
        long[] took = new long[1024];
        int sent = 0;
        for (long begun = System.nanoTime(); begun < until; ) {
            call.send(caller);
            long ended = System.nanoTime();
            if (sent == took.length) {
                took = Arrays.copyOf(took, sent * 2);
            }
            took[sent++] = ended - begun;
            begun = ended;
        }
        return Arrays.copyOf(took, sent);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }

    private static long[] result(Future<long[]> running) {
        try {
            return running.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
