package vn.sovang.dependant;

/// Everything that can have happened to an award on which a line stands.
public sealed interface DependantEvent permits DependantFound, DependantEnded, DependantSettled {
    DependantId dependantId();
}
