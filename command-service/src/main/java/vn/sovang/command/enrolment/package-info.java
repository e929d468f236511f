/// Registrations of titles (đăng ký danh hiệu thi đua), by unit and year.
///
/// - R1: a unit registers for itself, or the office for it, under the open review that its
///   organisation has of the year; once in a review. Late is late, and no reason to refuse.
/// - R2: a registration has at least one line; each names somebody of the organisation, by the
///   register, and a title for their kind of subject; nobody is named twice with one title.
/// - R3: the office of the organisation accepts the version that it read, or sends it back with a
///   reason.
/// - R4: the unit says its registration anew until it is accepted, and after it was sent back.
/// - R5: what was accepted changes line by line, each time with a reason, and waits for the office
///   again, also after a change was sent back; what was accepted stands until then.
/// - R6: once the review is closed, nothing is registered and no line changes.
///
/// A registration is a fact and no condition: no title is refused for want of one.
@NullMarked
package vn.sovang.command.enrolment;

import org.jspecify.annotations.NullMarked;
