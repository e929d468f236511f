package vn.sovang.local;

import java.nio.file.Path;

/// A whole run with stand-ins for the programs, to be killed by a test.
final class RunsPlatform {
    private RunsPlatform() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        var platform =
                LocalPlatform.start(
                        folder.resolve("data"),
                        Ports.any(),
                        Options.in(folder),
                        LocalPlatformTest.fakes(folder, ""));
        System.err.println(platform.failure().join());
    }
}
