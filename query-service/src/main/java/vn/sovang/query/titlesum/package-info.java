/// Answers: which sums of registered titles did an organisation send upward, to whom, with which
/// list, and did anything change since?
@NullMarked
package vn.sovang.query.titlesum;

import org.jspecify.annotations.NullMarked;
