package vn.sovang.migrator;

/// What kind of body a tenant is.
public enum TenantKind {
    /// A province or a city under the centre.
    PROVINCE,
    /// A ministry or another central body.
    CENTRAL,
    /// Where plans wait whose province is not known.
    WAITING
}
