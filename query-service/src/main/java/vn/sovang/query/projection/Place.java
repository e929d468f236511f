package vn.sovang.query.projection;

import vn.sovang.kernel.TenantId;

/// Position of one generation of a tenant's board.
///
/// @param serving whether readers see it; otherwise it is being rebuilt
record Place(TenantId tenant, String projection, int generation, boolean serving, long position) {
    Place at(long moved) {
        return new Place(tenant, projection, generation, serving, moved);
    }
}
