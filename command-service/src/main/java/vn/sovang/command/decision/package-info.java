/// Award decisions (quyết định khen thưởng).
///
/// - R1: a decision answers every line of the proposals it names: granted as proposed, or refused
///   with a reason (rules 36, 45).
/// - R2: only the authority that is competent for an award decides on it (rule 38).
/// - R3: who certified a dossier does not decide on it (rule 44).
/// - R4: a number in (issuer, symbol, year) is used once; a proposal is decided once, as it was
///   submitted last: not while it is with its unit again, and not after it was withdrawn.
/// - R5: the deciding side revokes what it granted, line by line and once, for one of the causes of
///   the law, with basis and reason; the grant stays in the log (rules 43, 45; Luật 06/2022/QH15,
///   Điều 93).
@NullMarked
package vn.sovang.command.decision;

import org.jspecify.annotations.NullMarked;
