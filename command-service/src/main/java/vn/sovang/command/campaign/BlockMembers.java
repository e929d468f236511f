package vn.sovang.command.campaign;

import static vn.sovang.command.campaign.CampaignRejection.BLOCK_UNKNOWN;
import static vn.sovang.command.campaign.CampaignRejection.NOT_IN_BLOCK;

import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.command.act.BlockFacts;
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
        BlockFacts known = new BlockFacts(facts);
        BlockFormed formed =
                known.formed().orElseThrow(() -> BLOCK_UNKNOWN.because("block", block));
        for (UnitId unit : units) {
            if (!known.isMember(unit, day)) {
                throw NOT_IN_BLOCK.because(
                        Map.of(
                                "unit", unit.toString(),
                                "block", formed.name(),
                                "date", day.toString()));
            }
        }
        return formed.name();
    }
}
