/// Answers: which documents of other authorities are known here, and what do they say of
/// themselves?
@NullMarked
package vn.sovang.query.externaldocument;

import org.jspecify.annotations.NullMarked;
