package vn.sovang.law;

import vn.sovang.award.Certainty;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecidingAuthority.Level;
import vn.sovang.award.LegalParameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Body whose fund pays the reward money of a decision: a dated parameter with its clause.
public record RewardPayer(Payer payer, String clause, Certainty certainty) {
    /// Bodies that pay.
    public enum Payer {
        /// The one that decides, from the fund of its level.
        DECIDER,
        /// The one that proposed to the President, the Government or the Prime Minister.
        PROPOSER
    }

    private record Article(String clause, Certainty certainty) {}

    private static final Dated<Article> DATED =
            new Dated<>(
                    List.of(
                            new Dated.Entry<>(
                                    LocalDate.of(2024, 1, 1),
                                    new Article("Luật 06/2022/QH15, Điều 11", Certainty.READ))));

    /// The payer of a decision of that day; empty for days of laws of which nobody read it.
    public static Optional<RewardPayer> of(DecidingAuthority authority, LocalDate decidedOn) {
        return DATED.on(decidedOn)
                .map(article ->
                        new RewardPayer(
                                authority.level() == Level.STATE ? Payer.PROPOSER : Payer.DECIDER,
                                article.clause,
                                article.certainty));
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return DATED.entries().stream()
                .map(entry ->
                        new LegalParameter(
                                "reward-payer",
                                "người quyết định khen thưởng chi từ quỹ của cấp mình; Chủ tịch"
                                        + " nước, Chính phủ, Thủ tướng Chính phủ quyết định thì cơ"
                                        + " quan trình chi",
                                entry.from(),
                                DATED.after(entry.from()).map(day -> day.minusDays(1)).orElse(null),
                                entry.value().clause,
                                entry.value().certainty))
                .toList();
    }
}
