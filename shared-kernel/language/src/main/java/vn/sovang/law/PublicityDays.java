package vn.sovang.law;

import vn.sovang.award.Certainty;
import vn.sovang.award.LegalParameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Working days for which a list is public before the council meets (công khai danh sách): a dated
/// parameter, with its source. An organisation may be stricter by a rule of its own.
public record PublicityDays(int workingDays, String source, Certainty certainty) {
    private static final int TEN = 10;

    private static final Dated<PublicityDays> DATED =
            new Dated<>(
                    List.of(
                            new Dated.Entry<>(
                                    LocalDate.of(2024, 1, 1),
                                    reported(
                                            "Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2 (theo báo"
                                                    + " chí)")),
                            new Dated.Entry<>(
                                    LocalDate.of(2025, 7, 1),
                                    reported(
                                            "Nghị định 152/2025/NĐ-CP, Điều 60 khoản 3 (theo cổng"
                                                    + " thông tin)"))));

    private static PublicityDays reported(String source) {
        return new PublicityDays(TEN, source, Certainty.REPORTED);
    }

    /// The number that applies on a day; empty before anybody has reported one.
    public static Optional<PublicityDays> on(LocalDate day) {
        return DATED.on(day);
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return DATED.entries().stream()
                .map(entry ->
                        new LegalParameter(
                                "publicity-days",
                                "ít nhất %d ngày làm việc trước ngày họp hội đồng"
                                        .formatted(entry.value().workingDays),
                                entry.from(),
                                DATED.after(entry.from()).map(day -> day.minusDays(1)).orElse(null),
                                entry.value().source,
                                entry.value().certainty))
                .toList();
    }
}
