/// Sums of registered titles (tổng hợp đăng ký danh hiệu thi đua) that an organisation sends
/// upward, with its list.
@NullMarked
package vn.sovang.titlesum;

import org.jspecify.annotations.NullMarked;
