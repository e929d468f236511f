/// Who was granted what, by which decision?
@NullMarked
package vn.sovang.query.awardregister;

import org.jspecify.annotations.NullMarked;
