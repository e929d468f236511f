/// Targets (chỉ tiêu) of a plan: what is to be reached, against what it is compared, and over whom
/// it is counted.
@NullMarked
package vn.sovang.goal;

import org.jspecify.annotations.NullMarked;
