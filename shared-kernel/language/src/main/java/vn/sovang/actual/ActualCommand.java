package vn.sovang.actual;

import vn.sovang.kernel.Command;

/// Everything that can be asked of an actual value.
public sealed interface ActualCommand extends Command permits RecordActual {
    ActualId actualId();
}
