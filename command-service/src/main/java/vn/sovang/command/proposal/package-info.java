/// Award proposals (đề nghị khen thưởng): lines, dossier, certification, submission, return,
/// withdrawal.
///
/// - R1: in a campaign only a unit of its scope proposes, for itself or through the office, while
///   the campaign is open or its limit for dossiers is not surely over (rule 30).
/// - R2: each line names what its campaign offers to that kind of subject; nobody stands twice for
///   the same thing; all lines are for one authority to decide.
/// - R3: a dossier is complete when every component of its checklist is there, each achievement
///   report for each line (rule 37).
/// - R4: only a complete and certified dossier is submitted; a new achievement report needs a new
///   certification (rule 37).
/// - R5: what was submitted is not changed; late is shown, never refused.
/// - R6: the office returns what was submitted and not decided, with a reason: it is open again
///   with its dossier, and must be certified anew (rules 37, 45).
/// - R7: the proposing unit, or the office, withdraws what was not decided, with a reason, for good
///   (rule 45).
/// - R8: handing in takes a place for each line whose form has a quota for its kind of subject, if
///   one is left; returning, withdrawing and refusing give it up (rule 35).
/// - R9: an achievement that a line cites is cited by no other, until that line is withdrawn or
///   refused (rule 41; Luật 06/2022/QH15, Điều 5).
/// - R10: nobody adds to, certifies, submits, returns, assesses, appraises, votes on, refuses,
///   suspends, resumes or sends on their own, by the account that they were proposed with or that
///   the register has now; who certified refuses no line (rule 44).
/// - R11: a line is assessed by every criterion of its kind of subject and award, a collective
///   always for its internal unity, an individual never (rule 39).
/// - R12: while proceedings are suspended nothing goes on but their withdrawal (law test L11).
/// - R13: the office takes a line out with a reason, for good; when no line is left the proposal is
///   over (rule 45).
/// - R14: a vote is counted of all members, with those who voted in writing; it is advice (Luật
///   06/2022/QH15, Điều 90).
/// - R15: who holds what was handed in sends it on, with a letter, to the authority that is
///   competent for every line, or to one below it on the way there (tuyến trình; capability C25).
/// - R16: within the province it goes on as the same record.
/// - R17: what lies with an authority outside goes on there: here only its answer comes, a
///   decision, a line that was refused, or the whole proposal back.
/// - R18: what came from another province is assessed, voted on and answered here, and changed or
///   withdrawn only there; what went back may come again.
/// - R19: a line names a nominee of the register; name, kind, unit, account and traits are those
///   that the register has on that day.
/// - R20: a flag for a movement by theme is proposed only in a campaign that lasts as many years as
///   the law of the day asks for; in one whose length nobody can tell, it is not (law test L12).
/// - R21: what is submitted or appraised is judged by the law of the day and the nominees'
///   histories of that day; the verdicts are kept with it (capability C22).
/// - R22: a proposal stands under one campaign, one review of a year, or nothing, for a merit that
///   a head found. What stands under nothing has a ground of the simplified procedure and its
///   shorter checklist; its nominees are of the proposer's organisation or below it; each line says
///   kind and period of its achievement, which is over, and is for no movement and no title.
///   Windows, offers, quotas and plan criteria it has none (Luật 06/2022/QH15, Điều 7, 85).
/// - R23: in the review of a year a unit of that organisation proposes its organisation's own,
///   while the review is open; a line's period is the review's year or ends in it, and its kind is
///   no movement. Titles are for the emulation of the year. The dossier is the law's; a limit that
///   is over is shown, never refused (Luật 06/2022/QH15, Điều 83, 84).
/// - R24: a line that does not meet what the law of the day, in a clause that was read, asks of its
///   nominee's history is submitted by an authorised override only; any other doubt is kept as a
///   notice for the decision (rule 45).
/// - R25: the list is made public for so many working days, by its unit before it hands in, and
///   then by the office or the council's secretary of where it lies; for longer than one time only
///   after the other, or after it was taken back with a reason. A return does not end it.
/// - R26: remarks that come are numbered and settled one by one, accepted or not, with a reason;
///   who remarked may stay unnamed (rule 45).
/// - R27: a council's vote held before the time is over, or with a remark open, is put on record
///   only by who says to have seen it, and the vote keeps it; where the announcement names a rule
///   of the organisation's own, it is refused. That nothing was public, or for fewer days than
///   others report of the law, is kept with the vote.
/// - R28: the vote of a council's session is taken from its minutes once it is closed, as they
///   stand; recorded again it changes nothing, and after a correction it is recorded anew.
@NullMarked
package vn.sovang.command.proposal;

import org.jspecify.annotations.NullMarked;
