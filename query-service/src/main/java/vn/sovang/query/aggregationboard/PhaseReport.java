package vn.sovang.query.aggregationboard;

import vn.sovang.unit.UnitId;

/// Report as far as an aggregated one depends on it.
///
/// @param version number of the newest
/// @param supplements how many there are
record PhaseReport(UnitId unit, boolean isAccepted, int version, int supplements) {}
