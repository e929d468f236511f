package vn.sovang.dependant;

import vn.sovang.unit.UnitId;

import java.time.Instant;

/// An award on which a line stands was revoked or stripped; nothing follows from it by itself.
///
/// @param organisation unit of the organisation that granted the line, or with which its proposal
///   lies
public record DependantFound(
        DependantId dependantId, UnitId organisation, LostBasis lost, Instant foundAt)
        implements DependantEvent {}
