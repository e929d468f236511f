/// Lines that stand on an award that is held no more (căn cứ đã mất của khen thưởng, đề nghị).
///
/// - R1: a line of which the verdict that stands names an award gets one finding when that award is
///   revoked or stripped, and another only when it is lost anew (Luật 06/2022/QH15, Điều 93).
///   Nothing is revoked, returned or refused by itself.
/// - R2: the leader or the office's head of the organisation that granted the line, or with which
///   the proposal lies, settles once what becomes of it, with a reason; nobody settles their own
///   (rules 44, 45).
/// - R3: it ends by itself where the award is restored, or where what stood on it is lost too.
@NullMarked
package vn.sovang.command.dependant;

import org.jspecify.annotations.NullMarked;
