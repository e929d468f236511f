/// Award decisions (quyết định khen thưởng): what was granted and what was not, under which number;
/// what was taken back.
@NullMarked
package vn.sovang.decision;

import org.jspecify.annotations.NullMarked;
