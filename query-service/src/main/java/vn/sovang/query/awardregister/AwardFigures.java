package vn.sovang.query.awardregister;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.query.reading.OneOf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Awards in numbers, and the shares that plans ask for (capability C36).
///
/// @param byItem numbers for each title or form
/// @param bySubject numbers for each kind of subject
/// @param smallCollectives of the collectives
/// @param directWorkers of the individuals
/// @param withoutLeadershipPost of the individuals
public record AwardFigures(
        int total,
        List<Part> byItem,
        List<Part> bySubject,
        Share smallCollectives,
        Share directWorkers,
        Share withoutLeadershipPost) {
    /// Figures of no award.
    public static final AwardFigures NONE = of(List.of());

    public AwardFigures {
        byItem = List.copyOf(byItem);
        bySubject = List.copyOf(bySubject);
    }

    /// Number of awards of one name.
    public record Part(
            @OneOf({EmulationTitle.class, CommendationForm.class, SubjectKind.class}) String name,
            int count) {}

    /// A share as two counts; the division is left to the reader, who sees what is divided.
    public record Share(int count, int of) {}

    static AwardFigures of(List<AwardTally.Alike> awards) {
        return new AwardFigures(
                number(awards, _ -> true),
                parts(awards, AwardTally.Alike::item),
                parts(awards, award -> award.kind().name()),
                share(awards, NomineeTrait.SMALL_COLLECTIVE),
                share(awards, NomineeTrait.DIRECT_WORKER),
                share(awards, NomineeTrait.WITHOUT_LEADERSHIP_POST));
    }

    private static List<Part> parts(
            List<AwardTally.Alike> awards, Function<AwardTally.Alike, String> name) {
        Map<String, Integer> counts =
                awards.stream()
                        .collect(
                                Collectors.toMap(
                                        name,
                                        AwardTally.Alike::number,
                                        Integer::sum,
                                        TreeMap::new));
        return counts.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Share among those who can have the trait.
    private static Share share(List<AwardTally.Alike> awards, NomineeTrait trait) {
        SubjectKind kind = trait.kind();
        return new Share(
                number(awards, award -> award.traits().contains(trait)),
                number(awards, award -> award.kind() == kind));
    }

    private static int number(List<AwardTally.Alike> awards, Predicate<AwardTally.Alike> which) {
        return awards.stream().filter(which).mapToInt(AwardTally.Alike::number).sum();
    }
}
