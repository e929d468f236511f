/// Pages of reward funds.
@NullMarked
package vn.sovang.query.fundpage;

import org.jspecify.annotations.NullMarked;
