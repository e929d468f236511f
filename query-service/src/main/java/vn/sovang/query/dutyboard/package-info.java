/// Answers: what has each unit to do under the plans in force, by when, and is it done (capability
/// C14)?
///
/// Lateness is computed for the moment asked, from the words or from the day that a person set;
/// what has no day, or none that is known, is never late (rules 4, 33). A plan that was replaced or
/// withdrawn asks for nothing more.
@NullMarked
package vn.sovang.query.dutyboard;

import org.jspecify.annotations.NullMarked;
