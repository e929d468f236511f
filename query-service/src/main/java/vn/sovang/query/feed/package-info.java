/// Answers: what does the log hold, event by event, for auditors and for other systems?
@NullMarked
package vn.sovang.query.feed;

import org.jspecify.annotations.NullMarked;
