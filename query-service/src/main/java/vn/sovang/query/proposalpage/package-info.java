/// Answers: where is an award proposal, what does it lack, what blocks it and by which rule, and
/// what may this caller do with it now?
///
/// Read from the list of proposals, the quotas, the register of awards and the trail.
@NullMarked
package vn.sovang.query.proposalpage;

import org.jspecify.annotations.NullMarked;
