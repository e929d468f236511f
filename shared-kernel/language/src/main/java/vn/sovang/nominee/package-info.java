/// The register of nominees: collectives, persons and households, what is sealed about them, and
/// the history on which it is judged what they can earn.
@NullMarked
package vn.sovang.nominee;

import org.jspecify.annotations.NullMarked;
