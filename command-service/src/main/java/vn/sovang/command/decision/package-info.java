/// Award decisions (quyết định khen thưởng).
///
/// - R1: a decision answers every line of the proposals it names: granted as proposed, or refused
///   with a reason (rules 36, 45).
/// - R2: only the authority that is competent for an award decides on it (rule 38).
/// - R3: who certified a dossier does not decide on it (rule 44).
/// - R4: a number in (issuer, symbol, year) is used once; a proposal is decided once.
@NullMarked
package vn.sovang.command.decision;

import org.jspecify.annotations.NullMarked;
