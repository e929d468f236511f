package vn.sovang.local;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Options by which a local platform is started.
///
/// @param root the repository, whose `target` folders hold the programs
/// @param fresh put the data of earlier runs aside first
/// @param sample load the sample plans if these data do not hold them yet
/// @param say receiver of progress, line by line
public record Options(Path root, boolean fresh, boolean sample, Consumer<String> say) {
    /// Keeps the data, loads no sample, says nothing.
    public static Options in(Path root) {
        return new Options(root, false, false, line -> {});
    }

    public Options saying(Consumer<String> listener) {
        return new Options(root, fresh, sample, listener);
    }
}
