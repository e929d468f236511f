/// Answers: what did this unit register, what may this caller do with it now, and how much of what
/// was registered in a review of a year was reached?
@NullMarked
package vn.sovang.query.titlepage;

import org.jspecify.annotations.NullMarked;
