/// Things that the tests of all views share: a log to write to, and the happenings of one sample
/// plan.
@NullMarked
package vn.sovang.query.testing;

import org.jspecify.annotations.NullMarked;
