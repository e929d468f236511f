package vn.sovang.award;

import static vn.sovang.award.DossierComponent.ACHIEVEMENT_REPORT;
import static vn.sovang.award.DossierComponent.SUBMISSION;
import static vn.sovang.award.DossierComponent.VOTE_MINUTES;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Components that the law asks of a dossier, also where the plan asks for nothing of its own: a
/// dated parameter, with its source.
///
/// @param from first day on which it applies
public record DossierChecklist(
        LocalDate from, List<DossierComponent> components, String source, Certainty certainty) {
    private static final List<DossierChecklist> DATED =
            List.of(
                    new DossierChecklist(
                            RuleSet.LAW_2026.from(),
                            List.of(SUBMISSION, VOTE_MINUTES, ACHIEVEMENT_REPORT),
                            "Luật 06/2026/QH16 (chưa đối chiếu)",
                            Certainty.UNVERIFIED),
                    new DossierChecklist(
                            LocalDate.of(2024, 1, 1),
                            List.of(SUBMISSION, VOTE_MINUTES, ACHIEVEMENT_REPORT),
                            "Luật 06/2022/QH15, Điều 84",
                            Certainty.READ),
                    new DossierChecklist(
                            LocalDate.MIN,
                            List.of(SUBMISSION, VOTE_MINUTES, ACHIEVEMENT_REPORT),
                            "Nghị định 91/2017/NĐ-CP (chưa đối chiếu)",
                            Certainty.UNVERIFIED));

    /// The lists of the simplified procedure, which has fewer parts (Điều 85); which ones, decrees
    /// say that nobody has read.
    private static final List<DossierChecklist> SIMPLIFIED =
            List.of(
                    new DossierChecklist(
                            LocalDate.of(2024, 1, 1),
                            List.of(SUBMISSION, ACHIEVEMENT_REPORT),
                            "Luật 06/2022/QH15, Điều 85; thành phần theo nghị định (chưa đối"
                                    + " chiếu)",
                            Certainty.UNVERIFIED),
                    new DossierChecklist(
                            LocalDate.MIN,
                            List.of(SUBMISSION, ACHIEVEMENT_REPORT),
                            "Nghị định 91/2017/NĐ-CP, thủ tục đơn giản (chưa đối chiếu)",
                            Certainty.UNVERIFIED));

    public DossierChecklist {
        components = List.copyOf(components);
    }

    /// The list that applies on a day.
    public static DossierChecklist inForceOn(LocalDate day) {
        return on(day, DATED);
    }

    /// The list of the simplified procedure that applies on a day.
    public static DossierChecklist simplifiedOn(LocalDate day) {
        return on(day, SIMPLIFIED);
    }

    private static DossierChecklist on(LocalDate day, List<DossierChecklist> dated) {
        return dated.stream()
                .filter(checklist -> !day.isBefore(checklist.from()))
                .findFirst()
                .orElseThrow();
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return Stream.concat(
                        parameters("dossier", DATED), parameters("simplified-dossier", SIMPLIFIED))
                .toList();
    }

    private static Stream<LegalParameter> parameters(String name, List<DossierChecklist> dated) {
        return IntStream.range(0, dated.size())
                .mapToObj(i -> dated.get(i).parameter(name, i == 0 ? null : dated.get(i - 1)));
    }

    private LegalParameter parameter(String name, @Nullable DossierChecklist next) {
        return new LegalParameter(
                name,
                components.stream().map(DossierComponent::name).collect(Collectors.joining(", ")),
                from.equals(LocalDate.MIN) ? null : from,
                next == null ? null : next.from().minusDays(1),
                source,
                certainty);
    }
}
