/// Reward funds (Quỹ thi đua, khen thưởng): receipts, reward money, other spending, what comes
/// back, and the balance.
///
/// - R1: an organisation has one fund for a year that has begun. Where the fund of the year before
///   is on record, it is closed, and its balance is what is carried over.
/// - R2: an entry has its own day, in the year of the fund and not to come; entries may be made
///   late and in any order until the year is closed.
/// - R3: at the end of no day more was paid than there was, whatever the order in which entries are
///   made.
/// - R4: reward money is paid for lines that were granted and are held, each once, not before the
///   decision, by the organisation that the law names (Luật 06/2022/QH15, Điều 11) or in its place
///   by a document. An amount other than that of the day's parameters has its reason.
/// - R5: the money of a line that is held no more comes back to the organisation that paid it (Điều
///   93.2), once; less than was paid has its reason.
/// - R6: a wrong entry is undone by another one and never changed; one that undoes stands, and so
///   does a payment of which money came back.
/// - R7: a fund is closed when its year is over. Where the next year's is on record, it was opened
///   with this balance.
@NullMarked
package vn.sovang.command.fund;

import org.jspecify.annotations.NullMarked;
