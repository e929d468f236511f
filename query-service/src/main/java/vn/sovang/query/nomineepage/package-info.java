/// A nominee on a page: who it is, what it was proposed for, what it was awarded, and which details
/// the register keeps sealed.
@NullMarked
package vn.sovang.query.nomineepage;

import org.jspecify.annotations.NullMarked;
