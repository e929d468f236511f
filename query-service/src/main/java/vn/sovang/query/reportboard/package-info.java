/// Which reports are due, handed in, returned or accepted, and which are late (rules 31, 33)?
///
/// Lateness is computed at the moment asked: a report by when it was first handed in, a due one by
/// the moment itself. A deadline that a person settled counts from the settlement on: asked as of
/// an earlier moment, it is unresolved and nobody is late by it (rules 4, 5).
@NullMarked
package vn.sovang.query.reportboard;

import org.jspecify.annotations.NullMarked;
