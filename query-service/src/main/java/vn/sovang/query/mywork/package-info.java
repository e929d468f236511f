/// Answers: what has this post to do now: overdue, due within seven days, waiting for it, sent and
/// held elsewhere?
///
/// Read from the lists by the role of who asks, and as the lists judge it: what has no day is never
/// late. At most the first two hundred rows of each list are looked at.
@NullMarked
package vn.sovang.query.mywork;

import org.jspecify.annotations.NullMarked;
