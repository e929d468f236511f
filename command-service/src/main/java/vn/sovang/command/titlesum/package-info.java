/// Sums of registered titles (tổng hợp đăng ký danh hiệu thi đua) that go upward.
///
/// - R1: the office sends the sum of its own organisation's review, to another organisation of the
///   province or to an authority of its register that stands.
/// - R2: exactly the accepted registrations are summed, each as it was accepted last, in the
///   version that was read; the log says which. A change that waits, or was sent back, holds back
///   no sum.
/// - R3: a sum is never changed: when registrations change, another one is sent.
@NullMarked
package vn.sovang.command.titlesum;

import org.jspecify.annotations.NullMarked;
