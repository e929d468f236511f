/// Answers whether everybody may look up the province's decisions without a sign-in, since when and
/// by which document; and shows them the page on which they do.
@NullMarked
package vn.sovang.query.lookup;

import org.jspecify.annotations.NullMarked;
