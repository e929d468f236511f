/// Plans (kế hoạch): imported as they are, drafted as they should be, issued once.
///
/// - R1: an import refuses nothing for being imperfect; what is odd becomes a finding, the words
///   stay (rules 4, 8-11).
/// - R2: a draft with a date that does not exist or cannot be read, or a phase that ends before it
///   starts, is refused (rule 8).
/// - R3: number, date and signatory come in one act, once; only an imported plan may lack what its
///   paper lacks (rules 13, 14, 16).
/// - R4: a waiting plan is assigned to one province, by a person, on a stated basis; then it is
///   read-only here.
/// - R5: the code of a plan is unique in its province; a number in (issuer, symbol, year) is never
///   used again (rule 13).
/// - R6: a person settles a finding of an imported plan, on a stated basis, once; the words and the
///   reading of the import stay as they are (rules 5, 45).
/// - R7: to resolve an impossible, unread or partial date is to give it its day; a partial date
///   keeps within its own month or year (rule 7), and one date gets one day.
@NullMarked
package vn.sovang.command.plan;

import org.jspecify.annotations.NullMarked;
