/// A made-up province of any size: every event as the platform's own commands would have left it,
/// written through the log's own append. What is said of it is random, but the same in every run.
@NullMarked
package vn.sovang.bench.province;

import org.jspecify.annotations.NullMarked;
