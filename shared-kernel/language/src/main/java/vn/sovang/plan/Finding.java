package vn.sovang.plan;

import vn.sovang.text.Phrase;

/// Something in a document that a person should see; it refuses nothing (capability C32).
///
/// @param anchor place in the content, such as `campaigns[nam-2021].phases[1].end`
/// @param phrase the words that gave rise to it
public record Finding(FindingCode code, String anchor, Phrase phrase) {}
