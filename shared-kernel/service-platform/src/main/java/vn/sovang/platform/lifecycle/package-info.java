/// How a service starts and ends.
@NullMarked
package vn.sovang.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
