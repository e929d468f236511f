/// Pages of a council, of a session with its votes, and of the minutes that follow from it.
@NullMarked
package vn.sovang.query.councilpage;

import org.jspecify.annotations.NullMarked;
