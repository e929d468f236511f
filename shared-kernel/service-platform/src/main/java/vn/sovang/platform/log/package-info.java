/// The event log as a part of a service.
@NullMarked
package vn.sovang.platform.log;

import org.jspecify.annotations.NullMarked;
