package vn.sovang.award;

import static vn.sovang.award.DossierComponent.ACHIEVEMENT_REPORT;
import static vn.sovang.award.DossierComponent.SUBMISSION;
import static vn.sovang.award.DossierComponent.VOTE_MINUTES;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Components that the law asks of a dossier, also where the plan asks for nothing of its own: a
/// dated parameter, with its source.
///
/// @param from first day on which it applies
public record DossierChecklist(
        LocalDate from, List<DossierComponent> components, String source, Certainty certainty) {
    private static final List<DossierChecklist> DATED =
            List.of(
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

    public DossierChecklist {
        components = List.copyOf(components);
    }

    /// The list that applies on a day.
    public static DossierChecklist inForceOn(LocalDate day) {
        return DATED.stream()
                .filter(checklist -> !day.isBefore(checklist.from()))
                .findFirst()
                .orElseThrow();
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return IntStream.range(0, DATED.size())
                .mapToObj(i -> DATED.get(i).parameter(i == 0 ? null : DATED.get(i - 1)))
                .toList();
    }

    private LegalParameter parameter(@Nullable DossierChecklist next) {
        return new LegalParameter(
                "dossier",
                components.stream().map(DossierComponent::name).collect(Collectors.joining(", ")),
                from.equals(LocalDate.MIN) ? null : from,
                next == null ? null : next.from().minusDays(1),
                source,
                certainty);
    }
}
