package vn.sovang.dependant;

import vn.sovang.kernel.Command;

/// Everything that can be asked about an award on which a line stands.
public sealed interface DependantCommand extends Command
        permits FindDependant, EndDependant, SettleDependant {
    DependantId dependantId();
}
