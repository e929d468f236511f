/// Answers: what does a fact of a nominee's history say, wherever it is shown?
@NullMarked
package vn.sovang.query.history;

import org.jspecify.annotations.NullMarked;
