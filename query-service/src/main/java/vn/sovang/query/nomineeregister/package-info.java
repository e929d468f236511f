/// Answers: which nominees does the register have, which of them look alike, and, for those who may
/// see it, what is sealed about them; and what history was entered of each? What was erased is
/// shown to nobody, at no moment (rule 50).
@NullMarked
package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.NullMarked;
