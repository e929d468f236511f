package vn.sovang.query.unitregister;

/// Order of the list of units.
enum UnitOrder {
    BY_ID,
    /// Each under the unit to which it belongs, by kind and name; authorities outside at the end.
    BY_TREE
}
