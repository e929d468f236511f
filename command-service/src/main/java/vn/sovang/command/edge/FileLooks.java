package vn.sovang.command.edge;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Looks into files, one after another, on a thread of its own. A look takes a processor for as
/// long as it lasts, and a virtual thread is never made to give it back: as many looks as there are
/// processors would keep everybody else waiting.
@Component
final class FileLooks implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("file-looks").daemon().factory());

    /// A look, which refuses what it does not like.
    @FunctionalInterface
    interface Look {
        void into() throws IOException;
    }

    /// Waits for its turn and takes the look.
    void take(Look look) throws IOException {
        try {
            var _ =
                    thread.submit(
                                    () -> {
                                        look.into();
                                        return true;
                                    })
                            .get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unread -> throw unread;
                case RuntimeException refused -> throw refused;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a file was looked into");
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
