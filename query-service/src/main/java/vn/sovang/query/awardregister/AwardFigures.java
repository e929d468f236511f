package vn.sovang.query.awardregister;

import vn.sovang.award.AwardItem;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.query.reading.Moment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The awards of a list in numbers, and the shares that plans ask for (capability C36): the totals
/// are those of the list with the same filters (rule 53).
///
/// @param byItem by title or form
/// @param bySubject by kind of subject
/// @param smallCollectives of the collectives
/// @param directWorkers of the individuals
/// @param withoutLeadershipPost of the individuals
/// @param position of the log as of which this is told
public record AwardFigures(
        int total,
        List<Part> byItem,
        List<Part> bySubject,
        Share smallCollectives,
        Share directWorkers,
        Share withoutLeadershipPost,
        long position,
        Instant asOf) {
    public AwardFigures {
        byItem = List.copyOf(byItem);
        bySubject = List.copyOf(bySubject);
    }

    /// How many awards have the name.
    public record Part(String name, int count) {}

    /// How many of how many; the division is left to the reader, who sees what is divided.
    public record Share(int count, int of) {}

    static AwardFigures of(List<AwardRow> rows, Moment moment) {
        return new AwardFigures(
                rows.size(),
                parts(rows, row -> name(row.item())),
                parts(rows, row -> row.nominee().kind().name()),
                share(rows, SubjectKind.COLLECTIVE, NomineeTrait.SMALL_COLLECTIVE),
                share(rows, SubjectKind.INDIVIDUAL, NomineeTrait.DIRECT_WORKER),
                share(rows, SubjectKind.INDIVIDUAL, NomineeTrait.WITHOUT_LEADERSHIP_POST),
                moment.position(),
                moment.at());
    }

    private static List<Part> parts(List<AwardRow> rows, Function<AwardRow, String> name) {
        Map<String, Integer> counts =
                rows.stream().collect(Collectors.toMap(name, row -> 1, Integer::sum, TreeMap::new));
        return counts.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Share share(List<AwardRow> rows, SubjectKind kind, NomineeTrait trait) {
        List<Nominee> all =
                rows.stream()
                        .map(AwardRow::nominee)
                        .filter(nominee -> nominee.kind() == kind)
                        .toList();
        int having = (int) all.stream().filter(nominee -> nominee.traits().contains(trait)).count();
        return new Share(having, all.size());
    }

    private static String name(AwardItem item) {
        return switch (item) {
            case TitleItem(var title, _) -> title.name();
            case FormItem(var form, _) -> form.name();
        };
    }
}
