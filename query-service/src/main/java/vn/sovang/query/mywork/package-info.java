/// Answers: what has this post to do now: overdue, due within seven days, waiting for it, sent and
/// held elsewhere?
///
/// Read from the lists by the role of who asks, and as the lists judge it: what has no day is never
/// late. Of what a unit itself owes, all is looked at; of what an office or a leader has before it
/// at most the first two hundred rows of each list, and the page says so.
@NullMarked
package vn.sovang.query.mywork;

import org.jspecify.annotations.NullMarked;
