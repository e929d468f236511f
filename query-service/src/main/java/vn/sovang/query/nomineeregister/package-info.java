/// Which nominees the register has, which of them look alike, and, for those who may see it, what
/// is sealed about them. What was erased is told to nobody, at no moment (rule 50).
@NullMarked
package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.NullMarked;
