/// Bounds on what one caller, one province and all of them may ask of an instance, so that nobody
/// stops the others.
@NullMarked
package vn.sovang.platform.limit;

import org.jspecify.annotations.NullMarked;
