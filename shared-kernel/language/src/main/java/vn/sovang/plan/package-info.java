/// Plans (kế hoạch): the document as it is printed, how it is read, and what became of it.
@NullMarked
package vn.sovang.plan;

import org.jspecify.annotations.NullMarked;
