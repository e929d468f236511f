/// The edge of HTTP: problems (RFC 9457) in two languages, correlation of requests.
@NullMarked
package vn.sovang.platform.web;

import org.jspecify.annotations.NullMarked;
