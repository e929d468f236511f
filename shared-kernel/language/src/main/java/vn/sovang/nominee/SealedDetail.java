package vn.sovang.nominee;

import vn.sovang.kernel.SealedText;

/// One detail of a person, sealed with that person's key.
public record SealedDetail(NomineeDetail field, SealedText sealed) {}
