/// Description of all reads: their addresses and answers as the endpoints have them, their roles as
/// the table of views has them.
@NullMarked
package vn.sovang.query.api;

import org.jspecify.annotations.NullMarked;
