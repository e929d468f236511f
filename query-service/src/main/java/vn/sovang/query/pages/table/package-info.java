/// Answers: how does a table that somebody pastes or uploads become many commands?
///
/// A table (cells copied from Excel, an Excel file or a CSV file) is looked through first: what
/// each row means, and everything that is wrong with it. Nothing is written before no row has a
/// fault. Then each row goes by the command that a form would send; sent again, what was done is
/// not done twice. The way is a [TableTurn]; what rows mean is its list's own.
@NullMarked
package vn.sovang.query.pages.table;

import org.jspecify.annotations.NullMarked;
