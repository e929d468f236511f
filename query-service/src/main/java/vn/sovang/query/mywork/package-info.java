/// Answers: what has this post to do now: overdue, due within seven days, waiting for it, sent and
/// held elsewhere?
///
/// Read from the lists by the role of who asks, and as the lists judge it: what has no day is never
/// late. Ten things of each kind are shown, with the number of all and the lists that have them. Of
/// what a unit itself owes, all is looked at; what an office awaits is counted by its limits, what
/// waits for a post as the menu counts it; of the other lists at most the first two hundred rows,
/// and the number says so.
@NullMarked
package vn.sovang.query.mywork;

import org.jspecify.annotations.NullMarked;
