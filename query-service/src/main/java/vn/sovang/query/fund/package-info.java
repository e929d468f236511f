/// Answers: what is in the reward funds of an organisation, entry by entry, and of which decisions
/// is reward money still to be paid, or to come back?
@NullMarked
package vn.sovang.query.fund;

import org.jspecify.annotations.NullMarked;
