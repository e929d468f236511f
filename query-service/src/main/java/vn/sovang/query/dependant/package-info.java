/// Answers: which awards and proposals stand on an award that was revoked or stripped since, and
/// what became of them?
@NullMarked
package vn.sovang.query.dependant;

import org.jspecify.annotations.NullMarked;
