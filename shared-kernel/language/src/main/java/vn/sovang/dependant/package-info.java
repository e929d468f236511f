/// Awards and proposals that stand on an award that is held no more (khen thưởng, đề nghị dựa trên
/// khen thưởng đã mất hiệu lực).
@NullMarked
package vn.sovang.dependant;

import org.jspecify.annotations.NullMarked;
