/// Answers: what did a decision grant, and why is there this award: by which steps, back to the
/// launch of the campaign and the plan?
///
/// Read from the register of awards, the proposal, the reports, and their trails. Steps of a
/// proposal are left out, and the page says so, for those who may not read proposals.
@NullMarked
package vn.sovang.query.awardpage;

import org.jspecify.annotations.NullMarked;
