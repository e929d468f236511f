/// Platform of both services: JSON, tenancy, security, problems, logs, life cycle. No business rule
/// stands here.
@NullMarked
package vn.sovang.platform;

import org.jspecify.annotations.NullMarked;
