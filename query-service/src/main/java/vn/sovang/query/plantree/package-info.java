/// Answers: on what does a plan stand, which plans answer it, whose answer is missing, and which
/// theme holds (capabilities C05, C06, C08)?
///
/// A citation that nobody linked is matched by number and day where both are known, and says so. A
/// document that has named nobody to carry it out expects nobody that we could name. A circle that
/// a log holds from before (rule 17) is shown once, and called one where it closes.
@NullMarked
package vn.sovang.query.plantree;

import org.jspecify.annotations.NullMarked;
