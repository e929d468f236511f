package vn.sovang.council;

import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A council of an organisation was established.
public record CouncilEstablished(
        CouncilId councilId,
        UnitId organisation,
        String name,
        Composition composition,
        Instant recordedAt)
        implements CouncilEvent {}
