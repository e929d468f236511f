/// Callers, by bearer tokens of any OpenID Connect provider with tenant, unit and roles as claims.
@NullMarked
package vn.sovang.platform.security;

import org.jspecify.annotations.NullMarked;
