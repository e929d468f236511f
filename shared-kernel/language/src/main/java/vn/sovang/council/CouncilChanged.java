package vn.sovang.council;

import java.time.Instant;

/// A later document says who belongs to the council from a day on.
public record CouncilChanged(CouncilId councilId, Composition composition, Instant recordedAt)
        implements CouncilEvent {}
