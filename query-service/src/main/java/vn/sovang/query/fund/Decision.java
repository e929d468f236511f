package vn.sovang.query.fund;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;

/// A decision on awards in one line.
///
/// @param number with its symbol
/// @param authority who decided by the law
/// @param awards number of awards that it grants
/// @param lost number of those that are held no more
public record Decision(
        String id,
        String number,
        LocalDate decidedOn,
        DecidingAuthority authority,
        String issuerId,
        String issuerName,
        int awards,
        int lost) {
    static Decision of(RewardRow row, UnitNames names) {
        LocalDate day = row.heading().decidedOn();
        return new Decision(
                row.decisionId().toString(),
                row.heading().reference(),
                day,
                row.authority(),
                row.issuer().toString(),
                names.on(day, row.issuer()),
                row.lines().size(),
                (int) row.lines().stream().filter(RewardRow.Line::isLost).count());
    }
}
