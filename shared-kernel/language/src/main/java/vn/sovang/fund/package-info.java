/// Reward funds (Quỹ thi đua, khen thưởng) of organisations, one for each year: what came in, what
/// was paid for awards and for the work around them, what is to come back, and the balance.
@NullMarked
package vn.sovang.fund;

import org.jspecify.annotations.NullMarked;
