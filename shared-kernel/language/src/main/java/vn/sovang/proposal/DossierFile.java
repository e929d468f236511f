package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DossierComponent;

/// A file in a dossier.
///
/// @param line for what each line needs; null for what the proposal needs once
/// @param attachment SHA-256 of its content
public record DossierFile(
        DossierComponent component, @Nullable Integer line, String attachment, String fileName) {}
