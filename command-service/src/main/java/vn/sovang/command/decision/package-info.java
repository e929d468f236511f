/// Award decisions (quyết định khen thưởng).
///
/// - R1: a decision answers every line of the proposals it names: granted as proposed, or refused
///   with a reason; what was not proposed is granted by an authorised override only (rules 36, 45),
///   and so is a line that was refused, that the council voted down, or whose dossier the newest
///   appraisal found unfit; nobody decides on their own award, by the account of the proposal or of
///   the register now (rule 44).
/// - R2: only the authority that is competent for an award decides on it (rule 38); a title is
///   given to the kind of subject that it is for, and to no other (rules 39, 40).
/// - R3: who certified a dossier does not decide on it (rule 44).
/// - R4: a number in (issuer, symbol, year) is used once; a proposal is decided once, as it was
///   submitted last: not while it is with its unit again, and not after it was withdrawn.
/// - R5: the deciding side revokes what it granted, line by line and once, for one of the causes of
///   the law, with basis and reason; the grant stays in the log (rules 43, 45; Luật 06/2022/QH15,
///   Điều 93).
/// - R6: the leader of a unit decides for that unit alone, and only as the authority that the
///   unit's kind makes him; he revokes what that unit granted (rule 38; Điều 93.8).
/// - R7: the authority is competent for the item by the rule set in force on the day of the
///   decision; a rule that nobody verified is kept with the decision as a notice (rules 38, 42).
/// - R8: an award beyond the issuer's own organisation has a basis: the plan's extended scope or
///   one that the decision names (anomaly A33; Điều 83.1).
/// - R9: a proposal is decided where it lies: by the unit to which it was forwarded last; by a
///   minister or the chairman of a province only when it was forwarded there, or comes from their
///   own organisation (capability C25).
/// - R10: the decision of an authority outside is taken in as it is, for proposals that were
///   forwarded to that authority: recorded by the office, or by itself from a body on the platform;
///   a clause that speaks against its competence is a notice.
/// - R11: what an authority outside granted is revoked by that authority; here it is recorded, or
///   arrives by itself (Điều 93.8).
/// - R12: a flag for a movement by theme is granted only in a campaign that lasts as many years as
///   the law of the day of the decision asks for (law test L12).
/// - R13: the leader of the issuer corrects a misspelt name, or a wrong number, symbol or day, by a
///   document: never what was granted, nor to whom. A name is the one that the register has for the
///   same nominee, a day lies under the same rules, is not before the submission and not to come,
///   and a number is used once (rule 13). A revoked line, and the heading once anything was
///   revoked, is not corrected any more. What was printed stays in the log (rules 43, 45).
/// - R14: a line on which the newest verdict found that the law, in a clause that was read, is not
///   met is granted by an authorised override only (rule 45).
/// - R15: what the newest verdict on a granted line leaves open, be it unknown, asked by a law that
///   nobody read, or for want of a period or kind, is a notice, and so is a history that has
///   changed since: the decision says that it was seen.
/// - R16: a State honorary title is stripped by a decision of the President, which the office or
///   the leader of the decision's organisation records with its document: for a ground that the law
///   of the day of that document has for such a nominee; what a clause that was read does not have
///   is refused, all else is a notice. Any other award is revoked (R5, R11). Nobody records
///   anything on their own award (rules 42, 44; Điều 93.3 to 93.5, 93.7).
/// - R17: what was stripped or revoked is restored in the same way, from a day on: a change of its
///   own, after which it can be lost again (rule 43; Điều 93.6).
@NullMarked
package vn.sovang.command.decision;

import org.jspecify.annotations.NullMarked;
