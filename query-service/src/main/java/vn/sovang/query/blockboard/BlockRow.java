package vn.sovang.query.blockboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An emulation block with all its memberships and leads, in the order in which they were recorded.
///
/// @param rankings places that were confirmed by each table, the newest first
record BlockRow(
        BlockId blockId,
        BlockKind kind,
        String name,
        LocalDate validFrom,
        String basis,
        List<Membership> memberships,
        List<Lead> leads,
        @Nullable End end,
        List<RankingConfirmed> rankings) {
    BlockRow {
        rankings = List.copyOf(rankings);
        memberships = List.copyOf(memberships);
        leads = List.copyOf(leads);
    }

    /// @param endedOn first day on which the unit is no member; null while it lasts
    /// @param reason why it ended; null while it lasts and when the block or the unit itself ended
    record Membership(
            UnitId unitId,
            LocalDate validFrom,
            @Nullable LocalDate endedOn,
            @Nullable String reason) {
        boolean covers(LocalDate day) {
            return !day.isBefore(validFrom) && (endedOn == null || day.isBefore(endedOn));
        }
    }

    record Lead(UnitId unitId, LocalDate validFrom) {}

    record End(LocalDate dissolvedOn, String basis) {}

    BlockRow with(Membership fresh) {
        List<Membership> more = new ArrayList<>(memberships);
        more.add(fresh);
        return new BlockRow(blockId, kind, name, validFrom, basis, more, leads, end, rankings);
    }

    /// The membership of a unit that lasts gets its end.
    BlockRow ended(UnitId unit, LocalDate on, @Nullable String reason) {
        List<Membership> all =
                memberships.stream()
                        .map(one ->
                                one.unitId.equals(unit) && one.endedOn == null
                                        ? new Membership(unit, one.validFrom, on, reason)
                                        : one)
                        .toList();
        return new BlockRow(blockId, kind, name, validFrom, basis, all, leads, end, rankings);
    }

    /// The block without units that are no more: with the unit ends what it was a member of (rule
    /// 52). Who carries on its work is a member once somebody decides so.
    ///
    /// @param ended units that are no more, each with the day on which it ended
    BlockRow without(Map<UnitId, LocalDate> ended) {
        BlockRow left = this;
        for (Membership one : memberships) {
            LocalDate end = ended.get(one.unitId);
            if (one.endedOn == null && end != null) {
                left = left.ended(one.unitId, end, null);
            }
        }
        return left;
    }

    BlockRow with(Lead lead) {
        List<Lead> more = new ArrayList<>(leads);
        more.add(lead);
        return new BlockRow(
                blockId, kind, name, validFrom, basis, memberships, more, end, rankings);
    }

    BlockRow with(End ended) {
        return new BlockRow(
                blockId, kind, name, validFrom, basis, memberships, leads, ended, rankings);
    }

    /// The places by a table, in the stead of those that it corrects.
    BlockRow with(RankingConfirmed ranking) {
        return new BlockRow(
                blockId,
                kind,
                name,
                validFrom,
                basis,
                memberships,
                leads,
                end,
                Stream.concat(
                                Stream.of(ranking),
                                rankings.stream()
                                        .filter(one -> !one.tableId().equals(ranking.tableId())))
                        .toList());
    }

    List<Membership> membersOn(LocalDate day) {
        return memberships.stream().filter(member -> member.covers(day)).toList();
    }

    /// The lead on a day: the last that was appointed up to it, as long as it is a member.
    @Nullable UnitId leadOn(LocalDate day) {
        UnitId last =
                leads.stream()
                        .filter(lead -> !lead.validFrom.isAfter(day))
                        .reduce((earlier, later) -> later)
                        .map(Lead::unitId)
                        .orElse(null);
        return membersOn(day).stream().anyMatch(member -> member.unitId.equals(last)) ? last : null;
    }

    boolean existed(LocalDate day) {
        return !day.isBefore(validFrom) && (end == null || day.isBefore(end.dissolvedOn));
    }

    /// All units that it names.
    Stream<UnitId> mentioned() {
        return Stream.concat(
                memberships.stream().map(Membership::unitId),
                rankings.stream()
                        .flatMap(ranking -> ranking.places().stream())
                        .map(RankingConfirmed.Place::unitId));
    }
}
