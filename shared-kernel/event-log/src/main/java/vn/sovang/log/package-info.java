/// The append-only log: one tenant's events in one order without gaps, chained by hash, with
/// everything that a command leaves behind written in the same transaction.
@NullMarked
package vn.sovang.log;

import org.jspecify.annotations.NullMarked;
