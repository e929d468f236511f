package vn.sovang.dependant;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.unit.UnitId;

/// Notes that a line stands on an award that is held no more. Sent by the platform itself, never
/// over HTTP.
///
/// @param organisation unit of the organisation that granted the line, or with which its proposal
///   lies
public record FindDependant(DependantId dependantId, UnitId organisation, LostBasis lost)
        implements DependantCommand, BeginsRecord {}
