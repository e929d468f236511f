/// Start and end of a service.
@NullMarked
package vn.sovang.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
