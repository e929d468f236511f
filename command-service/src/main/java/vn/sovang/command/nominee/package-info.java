/// The register of nominees (đối tượng đề nghị khen thưởng), with what is sealed about persons and
/// the history that is entered of each.
///
/// - R1: a nominee is registered once, in a registered unit that has not ended (rule 52), and is
///   moved to none that has; what is erased never comes back.
/// - R2: a unit registers and corrects its own nominees; the office those of any unit.
/// - R3: a collective has no sealed details; each detail is said once.
/// - R4: a correction gives its reason (rule 45) and takes nothing out of the log (rule 50).
/// - R5: an erasure names its legal basis and its reason, and is final.
/// - R6: nobody corrects or erases their own entry, by any account that the register ever named for
///   it (rule 44); an account is one that a post can have.
/// - R7: while a proposal under way names somebody, one asks for the erasure and another orders the
///   same, with its legal basis and its reason.
/// - R8: the history holds facts of the nominee's kind that have happened, each once; whoever may
///   correct the entry may add to it, and nobody adds to their own (rule 44). Years are said to be
///   complete as one such fact.
/// - R9: an entry is corrected by a later one of its kind, or struck with a reason (rule 45); both
///   name one that holds. Discipline is sealed with the person's key (rule 50).
@NullMarked
package vn.sovang.command.nominee;

import org.jspecify.annotations.NullMarked;
