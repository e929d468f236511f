/// Sealing of what is known of a person beyond the archive facts: with a key of that person, which
/// the master key of the installation wraps (ADR 0015).
@NullMarked
package vn.sovang.platform.sealing;

import org.jspecify.annotations.NullMarked;
