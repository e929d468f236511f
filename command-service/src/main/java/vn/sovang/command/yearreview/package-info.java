/// Reviews at the end of a year (bình xét cuối năm), under which units propose awards outside any
/// campaign (Luật 06/2022/QH15, Điều 83).
///
/// - R1: the office opens the review of its own organisation, of a year that has begun: a calendar
///   year or a school year, with a limit for dossiers and one for registrations of titles where
///   there are such.
/// - R2: an organisation has one open review of a year; when it is closed, another may be opened
///   for what came too late.
/// - R3: a review is closed once; nothing more is proposed under it, and what was proposed goes on.
@NullMarked
package vn.sovang.command.yearreview;

import org.jspecify.annotations.NullMarked;
