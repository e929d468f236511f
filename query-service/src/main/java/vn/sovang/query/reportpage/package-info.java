/// Answers: how does one report stand, what does it say, and what may this caller do with it now?
/// And: which reports wait for the office, one after another?
///
/// Read from the list of reports, the actuals that stand in the report, and its trail. What is not
/// possible at the report's state is not offered, and the page says why.
@NullMarked
package vn.sovang.query.reportpage;

import org.jspecify.annotations.NullMarked;
