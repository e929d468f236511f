package vn.sovang.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Ends this process when the one that started it is gone, even by `kill -9`: its end of the pipe
/// closes then.
final class StdinWatch {
    private StdinWatch() {}

    static void startIfAsked() {
        if (Boolean.parseBoolean(System.getenv("SOVANG_WATCH_STDIN"))) {
            Thread.ofPlatform().daemon().name("stdin-watch").start(() -> exitAtEnd(System.in));
        }
    }

    private static void exitAtEnd(InputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("stdin-watch: " + e.getMessage());
        }
        System.exit(0);
    }
}
