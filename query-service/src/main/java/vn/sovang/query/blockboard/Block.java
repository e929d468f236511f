package vn.sovang.query.blockboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockKind;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// An emulation block as people see it.
///
/// @param on the day asked
/// @param existed whether the block existed on that day
/// @param leadId unit that leads it on that day; null when nobody does
/// @param members on that day
/// @param memberships all that there ever were
/// @param places that were confirmed, the newest first
public record Block(
        String id,
        BlockKind kind,
        String name,
        LocalDate on,
        boolean existed,
        LocalDate validFrom,
        String basis,
        @Nullable String leadId,
        @Nullable String leadName,
        List<Member> members,
        List<Membership> memberships,
        @Nullable LocalDate dissolvedOn,
        List<ConfirmedPlace> places) {
    public Block {
        members = List.copyOf(members);
        memberships = List.copyOf(memberships);
        places = List.copyOf(places);
    }

    /// A unit's place as it was confirmed.
    ///
    /// @param reviewYear such as `năm 2025`
    /// @param document minutes or decision that confirmed it
    public record ConfirmedPlace(
            String reviewYear,
            int place,
            String unitId,
            String unitName,
            String document,
            String tableId) {}

    /// A member on the day asked.
    ///
    /// @param unitName on that day
    public record Member(String unitId, String unitName, LocalDate validFrom, boolean leads) {}

    /// Span of days on which a unit is or was a member.
    ///
    /// @param unitName on its first day as a member (rule 52)
    /// @param endedOn first day on which it is no member; null while it lasts
    public record Membership(
            String unitId,
            String unitName,
            LocalDate validFrom,
            @Nullable LocalDate endedOn,
            @Nullable String reason) {}

    static Block of(BlockRow row, LocalDate day, UnitNames names) {
        UnitId lead = row.leadOn(day);
        BlockRow.End end = row.end();
        return new Block(
                row.blockId().toString(),
                row.kind(),
                row.name(),
                day,
                row.existed(day),
                row.validFrom(),
                row.basis(),
                lead == null ? null : lead.toString(),
                names.onOrNull(day, lead),
                row.membersOn(day).stream()
                        .map(member ->
                                new Member(
                                        member.unitId().toString(),
                                        names.on(day, member.unitId()),
                                        member.validFrom(),
                                        member.unitId().equals(lead)))
                        .toList(),
                row.memberships().stream().map(one -> membership(one, names)).toList(),
                end == null ? null : end.dissolvedOn(),
                row.rankings().stream().flatMap(one -> places(one, day, names)).toList());
    }

    private static Stream<ConfirmedPlace> places(
            RankingConfirmed ranking, LocalDate day, UnitNames names) {
        return ranking.places().stream()
                .sorted(Comparator.comparingInt(RankingConfirmed.Place::place))
                .map(place ->
                        new ConfirmedPlace(
                                ranking.reviewYear().words(),
                                place.place(),
                                place.unitId().toString(),
                                names.on(day, place.unitId()),
                                ranking.confirmation().document(),
                                ranking.tableId().toString()));
    }

    private static Membership membership(BlockRow.Membership one, UnitNames names) {
        return new Membership(
                one.unitId().toString(),
                names.on(one.validFrom(), one.unitId()),
                one.validFrom(),
                one.endedOn(),
                one.reason());
    }
}
