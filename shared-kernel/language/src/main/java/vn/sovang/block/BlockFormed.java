package vn.sovang.block;

import java.time.LocalDate;

/// An emulation block was formed (seed S3, V.7; capability C15).
///
/// @param validFrom first day on which it exists
/// @param basis the document that says so
public record BlockFormed(
        BlockId blockId, String name, BlockKind kind, LocalDate validFrom, String basis)
        implements BlockEvent {}
