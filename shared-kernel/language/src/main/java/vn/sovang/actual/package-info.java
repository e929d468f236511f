/// Actuals (kết quả thực hiện): what was reached of the targets of a plan.
@NullMarked
package vn.sovang.actual;

import org.jspecify.annotations.NullMarked;
