package vn.sovang.award;

/// Kinds of commendation, loại hình khen thưởng (Luật 06/2022/QH15, Điều 8).
public enum CommendationKind {
    /// Công trạng: for the work of years.
    MERIT,
    /// Đột xuất: for a sudden achievement.
    SUDDEN,
    /// Phong trào thi đua.
    MOVEMENT,
    /// Cống hiến: for a life's service.
    DEDICATION,
    /// Niên hạn: for years of service in the armed forces.
    SERVICE_YEARS,
    /// Đối ngoại: to foreigners.
    FOREIGN_RELATIONS
}
