/// Councils (Hội đồng Thi đua - Khen thưởng) with their members by term.
///
/// - R1: a council is of an organisation, by a document that is signed, for a term that does not
///   end before it begins; it has one chair, and nobody belongs to it twice.
/// - R2: a later document says who belongs to it from a later day on, as a whole; what was before
///   stays. It may end the term earlier, or later.
///
/// A quorum is the council's own document's to name; where it names none, none is required.
@NullMarked
package vn.sovang.command.council;

import org.jspecify.annotations.NullMarked;
