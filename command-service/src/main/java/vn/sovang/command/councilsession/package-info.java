/// Sessions of councils (phiên họp Hội đồng): agenda, attendance, ballots, minutes.
///
/// - R1: a session is convened within the council's term, to consider proposals that were handed in
///   and are not decided, each once.
/// - R2: day, place and agenda are said anew until something was voted on; the attendance is then
///   recorded anew.
/// - R3: attendance is of the members that the council's document has for that day, once that day
///   has come; who is not named was absent.
/// - R4: who is the nominee of a line, by account or by name, stands aside there, declared or not
///   (rule 44).
/// - R5: a vote is counted of all members, with those who voted in writing; no more votes than
///   members who may vote on the line. Titles that only a high share can give are voted on
///   secretly, and all lines of a proposal in one form (law test L15).
/// - R6: an open ballot may name members with their votes, which add up to the count.
/// - R7: a session is closed once its attendance is recorded, below a quorum that the council's own
///   document names never; below any other the minutes say so.
/// - R8: minutes that stand change by correcting entries only; an entry may count a line anew.
/// - R9: a member who can vote on a line votes openly with the account that the council's document
///   names, until the line is counted; a later vote stands in place of an earlier one. On lines
///   that only a secret ballot gives, nobody votes so: an event says who acted.
/// - R10: a count of such a line is open and names these members with the votes that they cast; so
///   does an entry that counts the line anew.
@NullMarked
package vn.sovang.command.councilsession;

import org.jspecify.annotations.NullMarked;
