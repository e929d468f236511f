package vn.sovang.query.awardregister;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.TitleItem;
import vn.sovang.nominee.PastAward;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Awards of some nominees by decisions on the platform, as rules on a history count them: those
/// that are valid at the moment and say for which time they are.
@Component
public class EarnedAwards {
    private final AwardRegister board;
    private final BoardReader reader;

    EarnedAwards(AwardRegister board, BoardReader reader) {
        this.board = board;
        this.reader = reader;
    }

    /// Those of each nominee who has any.
    public Map<String, List<PastAward>> load(
            JdbcClient db, Moment moment, Collection<String> nominees) {
        List<AwardRow> rows =
                reader.all(
                        db,
                        board,
                        moment,
                        Where.all()
                                .and(
                                        "b.nominee = any (:nominees)",
                                        "nominees",
                                        nominees.toArray(String[]::new)));
        UnitNames names = UnitNames.load(db, moment, rows.stream().map(AwardRow::issuer).toList());
        return rows.stream()
                .filter(row -> row.loss().isEmpty())
                .collect(
                        Collectors.groupingBy(
                                row -> row.nominee().nomineeId().toString(),
                                Collectors.flatMapping(
                                        row -> earned(row, names), Collectors.toList())));
    }

    /// Titles of a year that the nominees of some units have.
    public List<EarnedTitle> titles(
            JdbcClient db, Moment moment, Collection<String> units, int year) {
        Where where =
                Where.all()
                        .and("b.unit_id = any (:units)", "units", units.toArray(String[]::new))
                        .and("b.row #>> '{item,kind}' = 'title'");
        return reader.all(db, board, moment, where).stream()
                .filter(row -> row.loss().isEmpty())
                .filter(row -> row.period() != null && row.period().year() == year)
                .flatMap(row ->
                        row.item() instanceof TitleItem(var title, _)
                                ? Stream.of(
                                        new EarnedTitle(
                                                row.nominee().nomineeId().toString(),
                                                row.nominee().name(),
                                                row.unitId(),
                                                title,
                                                row.number() + "/" + row.symbol(),
                                                row.decidedOn()))
                                : Stream.of())
                .toList();
    }

    private static Stream<PastAward> earned(AwardRow row, UnitNames names) {
        AchievementPeriod period = row.period();
        return period == null
                ? Stream.of()
                : Stream.of(
                        new PastAward(
                                row.item(),
                                period.year(),
                                row.number(),
                                row.symbol(),
                                row.decidedOn(),
                                names.on(row.decidedOn(), row.issuer())));
    }
}
