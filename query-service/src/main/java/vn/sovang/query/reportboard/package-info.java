/// Answers: which reports are due, handed in, returned or accepted, and which are late (rules 31,
/// 33)?
///
/// Lateness is computed at the moment asked: a report by when it was first handed in, a due one by
/// the moment itself. A deadline that a person settled counts from the settlement on: asked as of
/// an earlier moment, it is unresolved and nobody is late by it (rules 4, 5).
///
/// All versions and supplements are shown. A document in lieu (rule 20) stands for the report from
/// the day it was recorded. A draft is shown to its unit and to the office and changes no state, so
/// that lists and totals are the same for everybody.
@NullMarked
package vn.sovang.query.reportboard;

import org.jspecify.annotations.NullMarked;
