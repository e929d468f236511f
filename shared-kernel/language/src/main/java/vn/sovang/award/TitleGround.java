package vn.sovang.award;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Clause by which a title is given only for what was done in an emulation movement: a dated
/// parameter. Whatever stands under nothing is commended by a form, not by a title.
public record TitleGround(RuleSet rules, String source, Certainty certainty) {
    private static final List<TitleGround> DATED =
            Arrays.stream(RuleSet.values()).map(TitleGround::of).toList();

    private static TitleGround of(RuleSet rules) {
        return switch (rules) {
            case LAW_2022, LAW_2022_TWO_TIERS ->
                    new TitleGround(rules, "Luật 06/2022/QH15, Điều 7", Certainty.READ);
            case LAW_2003, LAW_2026 ->
                    new TitleGround(
                            rules, rules.source() + " (chưa đối chiếu)", Certainty.UNVERIFIED);
        };
    }

    /// The clause that somebody has read; empty where the law of the day was not read.
    public static Optional<TitleGround> on(LocalDate day) {
        return DATED.stream()
                .filter(ground -> ground.rules() == RuleSet.inForceOn(day))
                .filter(ground -> ground.certainty() == Certainty.READ)
                .findFirst();
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return DATED.stream()
                .map(ground ->
                        new LegalParameter(
                                "title-ground",
                                "phong trào thi đua",
                                ground.rules().from(),
                                ground.rules().to(),
                                ground.source(),
                                ground.certainty()))
                .toList();
    }
}
