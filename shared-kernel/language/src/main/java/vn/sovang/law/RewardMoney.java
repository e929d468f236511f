package vn.sovang.law;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.LegalParameter;
import vn.sovang.award.TitleItem;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Money that goes with an award (tiền thưởng): a multiple of the base salary of the day of the
/// decision, rounded up to ten thousand đồng (Nghị định 98/2023/NĐ-CP, Điều 54). Nobody compared
/// the base salaries with their decrees, so an amount is a notice, and nothing is paid by it.
///
/// @param multiple of the base salary
/// @param baseSalary on the day of the decision, in đồng
/// @param amount in đồng
/// @param certainty the least of what it was counted from
public record RewardMoney(
        BigDecimal multiple, long baseSalary, long amount, String source, Certainty certainty) {
    private static final BigDecimal STEP = new BigDecimal(10_000);

    private static final String DECREE = "Nghị định 98/2023/NĐ-CP, Điều 54";
    private static final String SINCE_2025 =
            "Nghị định 152/2025/NĐ-CP (chưa đối chiếu; mức của Nghị định 98/2023/NĐ-CP)";

    /// Multiples of a time.
    private record Multiples(
            Map<EmulationTitle, BigDecimal> of, String source, Certainty certainty) {}

    private record Salary(long dong, String source, Certainty certainty) {}

    private static final Map<EmulationTitle, BigDecimal> MULTIPLES = multiples();

    private static final Dated<Multiples> OF_TITLES =
            new Dated<>(
                    List.of(
                            new Dated.Entry<>(
                                    LocalDate.of(2024, 1, 1),
                                    new Multiples(MULTIPLES, DECREE, Certainty.REPORTED)),
                            new Dated.Entry<>(
                                    LocalDate.of(2025, 7, 1),
                                    new Multiples(MULTIPLES, SINCE_2025, Certainty.UNVERIFIED))));

    private static final Dated<Salary> BASE_SALARY =
            new Dated<>(
                    List.of(
                            new Dated.Entry<>(
                                    LocalDate.of(2023, 7, 1),
                                    salary(1_800_000, "lương cơ sở từ 01/7/2023")),
                            new Dated.Entry<>(
                                    LocalDate.of(2024, 7, 1),
                                    salary(2_340_000, "lương cơ sở từ 01/7/2024"))));

    /// Money for a title; empty for what has no multiple here, such as a Bằng khen, and for days
    /// before the first.
    public static Optional<RewardMoney> of(AwardItem item, LocalDate decidedOn) {
        return switch (item) {
            case FormItem _ -> Optional.empty();
            case TitleItem(var title, _) ->
                    OF_TITLES
                            .on(decidedOn)
                            .flatMap(then ->
                                    Optional.ofNullable(then.of.get(title))
                                            .flatMap(multiple ->
                                                    BASE_SALARY
                                                            .on(decidedOn)
                                                            .map(salary ->
                                                                    money(
                                                                            multiple, then,
                                                                            salary))));
        };
    }

    private static RewardMoney money(BigDecimal multiple, Multiples then, Salary salary) {
        BigDecimal exact = multiple.multiply(BigDecimal.valueOf(salary.dong));
        long amount = exact.divide(STEP, 0, RoundingMode.CEILING).multiply(STEP).longValueExact();
        Certainty least =
                then.certainty.compareTo(salary.certainty) > 0 ? then.certainty : salary.certainty;
        return new RewardMoney(
                multiple, salary.dong, amount, then.source + "; " + salary.source, least);
    }

    private static Salary salary(long dong, String source) {
        return new Salary(dong, source + " (chưa đối chiếu)", Certainty.UNVERIFIED);
    }

    private static Map<EmulationTitle, BigDecimal> multiples() {
        Map<EmulationTitle, BigDecimal> of = new EnumMap<>(EmulationTitle.class);
        of.put(EmulationTitle.NATIONAL_EMULATION_FIGHTER, new BigDecimal("4.5"));
        of.put(EmulationTitle.PROVINCIAL_EMULATION_FIGHTER, new BigDecimal("3.0"));
        of.put(EmulationTitle.GRASSROOTS_EMULATION_FIGHTER, new BigDecimal("1.0"));
        of.put(EmulationTitle.ADVANCED_WORKER, new BigDecimal("0.3"));
        of.put(EmulationTitle.EXCELLENT_COLLECTIVE, new BigDecimal("1.5"));
        of.put(EmulationTitle.ADVANCED_COLLECTIVE, new BigDecimal("0.8"));
        of.put(EmulationTitle.EXEMPLARY_COMMUNE, new BigDecimal("2.0"));
        of.put(EmulationTitle.CULTURAL_VILLAGE, new BigDecimal("1.5"));
        of.put(EmulationTitle.GOVERNMENT_EMULATION_FLAG, new BigDecimal("12.0"));
        of.put(EmulationTitle.EMULATION_FLAG, new BigDecimal("8.0"));
        return of;
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return Stream.concat(
                        OF_TITLES.entries().stream().flatMap(RewardMoney::multiplesOf),
                        BASE_SALARY.entries().stream().map(RewardMoney::salaryOf))
                .toList();
    }

    private static Stream<LegalParameter> multiplesOf(Dated.Entry<Multiples> entry) {
        return entry.value().of.entrySet().stream()
                .map(of ->
                        new LegalParameter(
                                "reward-money." + of.getKey(),
                                of.getValue() + " lần mức lương cơ sở",
                                entry.from(),
                                OF_TITLES
                                        .after(entry.from())
                                        .map(day -> day.minusDays(1))
                                        .orElse(null),
                                entry.value().source,
                                entry.value().certainty));
    }

    private static LegalParameter salaryOf(Dated.Entry<Salary> entry) {
        return new LegalParameter(
                "base-salary",
                "%,d đồng".formatted(entry.value().dong),
                entry.from(),
                BASE_SALARY.after(entry.from()).map(day -> day.minusDays(1)).orElse(null),
                entry.value().source,
                entry.value().certainty);
    }
}
