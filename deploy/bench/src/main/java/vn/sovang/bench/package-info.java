/// Measures the log beside its rivals and its limits, on one PostgreSQL with durable settings.
///
/// Every figure stands beside that of the stock JDBC engine and of the plain INSERT of the same
/// row, taken in turns in the same run: on another machine the figures differ, the ratios hardly.
@NullMarked
package vn.sovang.bench;

import org.jspecify.annotations.NullMarked;
