/// Councils (Hội đồng Thi đua - Khen thưởng): who belongs to one, by which document and for which
/// term. A council advises; the head decides (Luật 06/2022/QH15, Điều 90).
@NullMarked
package vn.sovang.council;

import org.jspecify.annotations.NullMarked;
