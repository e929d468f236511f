package vn.sovang.award;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.Phrase;

/// Extension of an award to units outside the issuer's own tree (anomaly A33; Luật 06/2022/QH15,
/// Điều 83.1).
///
/// @param phrase the plan's words
/// @param legalBasis the one on which this stands; null while nobody has named it
public record ExtendedScope(Phrase phrase, @Nullable String legalBasis) {}
