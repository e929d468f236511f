/// The page of any record that has no page of its own yet: its parts in words, and the acts on it
/// that are open to who reads.
@NullMarked
package vn.sovang.query.pages.record;

import org.jspecify.annotations.NullMarked;
