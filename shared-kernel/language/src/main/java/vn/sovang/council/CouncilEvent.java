package vn.sovang.council;

/// Everything that can have happened to a council.
public sealed interface CouncilEvent permits CouncilEstablished, CouncilChanged {
    CouncilId councilId();

    Composition composition();
}
