package vn.sovang.command.campaign;

import static vn.sovang.command.campaign.CampaignRejection.BLOCK_UNKNOWN;
import static vn.sovang.command.campaign.CampaignRejection.NOT_IN_BLOCK;

import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.command.act.Facts;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Members of an emulation block on a day, as the log has them (R8).
final class BlockMembers {
    private BlockMembers() {}

    /// Its name, if all of them are members on the day.
    static String require(BlockId block, List<UnitId> units, LocalDate day, Facts facts) {
        BlockFormed formed =
                facts.last(BlockFormed.class)
                        .orElseThrow(() -> BLOCK_UNKNOWN.because("block", block));
        for (UnitId unit : units) {
            if (!isMember(unit, day, facts)) {
                throw NOT_IN_BLOCK.because(
                        Map.of(
                                "unit", unit.toString(),
                                "block", formed.name(),
                                "date", day.toString()));
            }
        }
        return formed.name();
    }

    private static boolean isMember(UnitId unit, LocalDate day, Facts facts) {
        boolean isMember = false;
        for (BlockEvent event : facts.all(BlockEvent.class)) {
            isMember =
                    switch (event) {
                        case MemberAssigned e ->
                                isMember || (e.unitId().equals(unit) && isFrom(e.validFrom(), day));
                        case MembershipEnded e ->
                                isMember && !(e.unitId().equals(unit) && isFrom(e.endedOn(), day));
                        case BlockDissolved e -> isMember && !isFrom(e.dissolvedOn(), day);
                        case BlockFormed _, LeadAppointed _ -> isMember;
                    };
        }
        return isMember;
    }

    private static boolean isFrom(LocalDate from, LocalDate day) {
        return !day.isBefore(from);
    }
}
