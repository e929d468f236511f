/// Sample plans, as the commands that offices would have sent, each at its own day.
///
/// 1. M1: a sample reaches the services only through their HTTP interface, with the tokens of
///    sample posts.
/// 2. M2: loading may be broken off anywhere and goes on at the next run; no step takes effect
///    twice.
/// 3. M3: time only moves forward, over all files together.
@NullMarked
package vn.sovang.local.sample;

import org.jspecify.annotations.NullMarked;
