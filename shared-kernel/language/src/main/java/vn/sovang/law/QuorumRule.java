package vn.sovang.law;

import vn.sovang.award.Certainty;
import vn.sovang.award.LegalParameter;

import java.time.LocalDate;
import java.util.List;

/// Share of all members who must be present at a session of a council whose own document names
/// none: a dated parameter, with its source. Nobody has checked it, so it refuses nothing.
public record QuorumRule(int part, int whole, String source, Certainty certainty) {
    private static final int TWO = 2;
    private static final int THREE = 3;

    private static final Dated<QuorumRule> DATED =
            new Dated<>(
                    List.of(
                            new Dated.Entry<>(
                                    LocalDate.MIN,
                                    new QuorumRule(
                                            TWO,
                                            THREE,
                                            "Thông lệ trong quy chế của các Hội đồng (chưa đối"
                                                    + " chiếu)",
                                            Certainty.UNVERIFIED))));

    /// The share that applies on a day.
    public static QuorumRule on(LocalDate day) {
        return DATED.on(day).orElseThrow();
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return DATED.entries().stream()
                .map(entry ->
                        new LegalParameter(
                                "council-quorum",
                                "ít nhất %d/%d tổng số thành viên có mặt"
                                        .formatted(entry.value().part, entry.value().whole),
                                entry.from().equals(LocalDate.MIN) ? null : entry.from(),
                                DATED.after(entry.from()).map(day -> day.minusDays(1)).orElse(null),
                                entry.value().source,
                                entry.value().certainty))
                .toList();
    }
}
