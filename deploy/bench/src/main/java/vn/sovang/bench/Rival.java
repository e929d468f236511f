package vn.sovang.bench;

/// One way to do what is compared.
interface Rival {
    String name();

    /// Call that spreads its sending over some provinces.
    Load.Call over(int provinces);
}
