/// Awards that can be given: titles (danh hiệu thi đua) and forms of commendation (hình thức khen
/// thưởng), two closed types (rule 40).
@NullMarked
package vn.sovang.award;

import org.jspecify.annotations.NullMarked;
