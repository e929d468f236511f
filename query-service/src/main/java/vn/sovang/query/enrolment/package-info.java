/// Answers: which unit registered which titles for a year, is the registration accepted, was it in
/// time, and what was reached of it?
@NullMarked
package vn.sovang.query.enrolment;

import org.jspecify.annotations.NullMarked;
