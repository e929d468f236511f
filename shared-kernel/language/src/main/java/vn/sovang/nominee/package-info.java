/// The register of nominees: collectives, persons and households, with what is sealed about them.
@NullMarked
package vn.sovang.nominee;

import org.jspecify.annotations.NullMarked;
