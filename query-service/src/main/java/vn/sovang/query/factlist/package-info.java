/// Answers: how do the awards and ratings of years before the platform get into the histories of
/// hundreds of people?
///
/// A list from a table is looked through first: each row says whom of the register it names or that
/// the person is new, which award or rating is entered or stands there already, and everything that
/// is wrong with it. Nothing is written before no row has a fault. Then new people are entered, and
/// each fact by the command that its form would send. Sent again, what was done is not done twice.
@NullMarked
package vn.sovang.query.factlist;

import org.jspecify.annotations.NullMarked;
