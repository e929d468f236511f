/// The tenant of a transaction: set inside it, gone with it.
@NullMarked
package vn.sovang.platform.tenancy;

import org.jspecify.annotations.NullMarked;
