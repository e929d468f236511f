package vn.sovang.council;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a council.
public sealed interface CouncilCommand extends Command permits ChangeCouncil, EstablishCouncil {
    CouncilId councilId();
}
