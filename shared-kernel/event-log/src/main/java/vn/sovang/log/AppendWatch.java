package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Tells whether what is handed in to be appended is answered, and in what time.
public final class AppendWatch {
    /// A failure is told for this long only: whoever is told of it sends no more appends, and then
    /// none would show that the database works again.
    private static final Duration TOLD = Duration.ofSeconds(20);

    private final Set<Unanswered> unanswered = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Failing failing;

    Outcome over(Supplier<Outcome> append) {
        Unanswered mine = new Unanswered();
        unanswered.add(mine);
        try {
            Outcome outcome = append.get();
            failing = null;
            return outcome;
        } catch (EventLogFailure failure) {
            if (failure.isOfTheDatabase()) {
                failing = new Failing(String.valueOf(failure.getMessage()), System.nanoTime());
            }
            throw failure;
        } finally {
            unanswered.remove(mine);
        }
    }

    /// Age of the oldest append that nobody has answered; zero where none waits.
    public Duration oldestWaiting() {
        long now = System.nanoTime();
        return Duration.ofNanos(
                unanswered.stream().mapToLong(append -> now - append.since).max().orElse(0));
    }

    /// Words of the database that could not append a moment ago, where none has succeeded since.
    public Optional<String> failing() {
        Failing last = failing;
        return last == null || System.nanoTime() - last.at > TOLD.toNanos()
                ? Optional.empty()
                : Optional.of(last.words);
    }

    /// Each is itself only.
    private static final class Unanswered {
        private final long since = System.nanoTime();
    }

    private record Failing(String words, long at) {}
}
