package vn.sovang.query.nomineeregister;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.projection.Board;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// Awards of one nominee by decisions on the platform.
final class DecidedAwards {
    private DecidedAwards() {}

    static List<NomineeHistory.Decided> of(
            JdbcClient db, Board<?> awards, Moment moment, String nominee) {
        return db.sql(
                        """
                        select row ->> 'decisionId' as decision,
                               (row ->> 'number') || '/' || (row ->> 'symbol') as number,
                               row ->> 'decidedOn' as day, row ->> 'authority' as authority,
                               row #>> '{item,title}' is not null as is_title, item,
                               standing
                        from view.award_register b
                        where %s and b.nominee = :nominee
                        order by row ->> 'decidedOn', key
                        """
                                .formatted(BoardReader.holds("b", awards)))
                .param("moment", moment.position())
                .param("nominee", nominee)
                .query(DecidedAwards::award)
                .list();
    }

    private static NomineeHistory.Decided award(ResultSet row, int number) throws SQLException {
        return new NomineeHistory.Decided(
                row.getString("decision"),
                row.getString("number"),
                LocalDate.parse(row.getString("day")),
                DecidingAuthority.valueOf(row.getString("authority")),
                row.getBoolean("is_title") ? ItemClass.TITLE : ItemClass.FORM,
                row.getString("item"),
                Award.State.valueOf(row.getString("standing")));
    }
}
