/// Answers: how does a plan read as the paper that it is, with what should be looked at beside the
/// words that gave rise to it?
///
/// The document's words stand as they were imported; what is said by the system is set apart.
@NullMarked
package vn.sovang.query.planpaper;

import org.jspecify.annotations.NullMarked;
