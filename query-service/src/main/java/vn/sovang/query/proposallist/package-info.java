/// Answers: how do two hundred names become a proposal in one go?
///
/// A list of names from a table (cells copied from Excel, an Excel file or a CSV file) is looked
/// through first: each row says whom of the register it names or that the person is new, what is
/// proposed, and everything that is wrong with it. Nothing is written before no row has a fault.
/// Then the new ones are entered into the register and one proposal names them all, each by the
/// command that a form would send. Sent again, what was done is not done twice.
@NullMarked
package vn.sovang.query.proposallist;

import org.jspecify.annotations.NullMarked;
