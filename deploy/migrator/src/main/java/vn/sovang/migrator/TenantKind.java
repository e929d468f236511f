package vn.sovang.migrator;

/// Kinds of bodies that a tenant can be.
public enum TenantKind {
    /// A province or a city under the centre.
    PROVINCE,
    /// A ministry or another central body.
    CENTRAL,
    /// A place where plans wait whose province is not known.
    WAITING
}
