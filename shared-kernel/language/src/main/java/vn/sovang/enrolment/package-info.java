/// Registration of titles (đăng ký danh hiệu thi đua): at the start of a year each unit says which
/// of its people and collectives aim at which title.
@NullMarked
package vn.sovang.enrolment;

import org.jspecify.annotations.NullMarked;
