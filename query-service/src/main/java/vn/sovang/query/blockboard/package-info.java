/// Answers: which emulation blocks are there, who are their members and who leads them on a given
/// day, and how do the members stand to one another?
@NullMarked
package vn.sovang.query.blockboard;

import org.jspecify.annotations.NullMarked;
