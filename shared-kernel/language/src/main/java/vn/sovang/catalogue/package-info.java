/// The events of the platform and the names under which the log keeps them for ever.
@NullMarked
package vn.sovang.catalogue;

import org.jspecify.annotations.NullMarked;
