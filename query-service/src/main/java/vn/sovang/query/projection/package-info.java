/// Read models that follow the log: where is each board, what could it not take, and is it still
/// right?
///
/// A board is a pure fold of one tenant's events into rows. The rest is here, once: temporal
/// storage, following, parking of events that a board cannot take, and rebuilding beside the rows
/// that serve readers.
///
/// 1. Position and rows move in one transaction (`ProjectionRunnerTest`).
/// 2. Every past position of a board can be read (`ProjectionSpec`, run by each board's test).
/// 3. A poison event stops its own aggregate on that board and nothing else (`ParkingTest`).
/// 4. A rebuild gives the same rows, or shows what differs (`RebuildTest`).
@NullMarked
package vn.sovang.query.projection;

import org.jspecify.annotations.NullMarked;
