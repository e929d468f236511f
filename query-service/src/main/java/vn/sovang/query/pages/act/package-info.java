/// How a page does something: one form for any command, made from its components, and one door to
/// command-service.
@NullMarked
package vn.sovang.query.pages.act;

import org.jspecify.annotations.NullMarked;
