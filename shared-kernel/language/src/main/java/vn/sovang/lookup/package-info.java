/// Public look-up of a province's decisions (tra cứu công khai quyết định khen thưởng), on a page
/// without a sign-in.
@NullMarked
package vn.sovang.lookup;

import org.jspecify.annotations.NullMarked;
