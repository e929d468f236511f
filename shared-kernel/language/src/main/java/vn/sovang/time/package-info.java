/// Dates as Vietnamese documents write them: exact, partial, fuzzy, relative, impossible, absent
/// (capability C09).
///
/// A comparison answers yes, no or unknown; what is not resolved is never late.
@NullMarked
package vn.sovang.time;

import org.jspecify.annotations.NullMarked;
