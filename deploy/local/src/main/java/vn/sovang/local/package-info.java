/// The whole platform on one machine, with one command and nothing installed but a JDK: PostgreSQL,
/// the schema, the sign-in and both services, each waited for, watched, and stopped again.
///
/// 1. L1: data is durable and kept between runs; only a fresh start, asked for by name, puts it
///    aside.
/// 2. L2: nothing outlives the run. The programs end when this process is gone, even by `kill -9`;
///    a PostgreSQL that was left behind so is stopped properly by the next run.
/// 3. L3: every failure says which part failed, shows the end of its log, and what to do.
@NullMarked
package vn.sovang.local;

import org.jspecify.annotations.NullMarked;
