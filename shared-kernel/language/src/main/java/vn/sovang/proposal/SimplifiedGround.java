package vn.sovang.proposal;

/// Grounds of the simplified procedure (Luật 06/2022/QH15, Điều 85 khoản 1, read in the text of the
/// law). Its last one, what is a state secret (điểm đ), stays off the platform.
public enum SimplifiedGround {
    /// Phục vụ yêu cầu chính trị.
    POLITICAL_NEED,
    /// Thành tích xuất sắc đột xuất, dũng cảm cứu người, giải thưởng quốc tế.
    SUDDEN_ACHIEVEMENT,
    /// Do người đứng đầu phát hiện.
    FOUND_BY_HEAD,
    /// Cống hiến, niên hạn, đối ngoại.
    DEDICATION_SERVICE_OR_RELATIONS
}
