package vn.sovang.query.blockboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.text.SearchText;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Objects;

/// One row for each emulation block.
@Component
class BlockBoard implements Board<BlockRow> {
    @Override
    public String name() {
        return "block-board";
    }

    @Override
    public String table() {
        return "view.block_board";
    }

    @Override
    public Class<BlockRow> rowType() {
        return BlockRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case BlockEvent block -> List.of(block.blockId().toString());
            case RankingConfirmed ranking -> List.of(ranking.blockId().toString());
            default -> List.of();
        };
    }

    @Override
    public BlockRow on(@Nullable BlockRow current, String key, RecordedEvent event) {
        if (event.payload() instanceof RankingConfirmed ranking) {
            return Objects.requireNonNull(current).with(ranking);
        }
        return event.payload() instanceof BlockFormed formed
                ? formed(formed)
                : next(Objects.requireNonNull(current), (BlockEvent) event.payload());
    }

    private static BlockRow next(BlockRow row, BlockEvent event) {
        return switch (event) {
            case BlockFormed again -> formed(again);
            case MemberAssigned e ->
                    row.with(new BlockRow.Membership(e.unitId(), e.validFrom(), null, null));
            case MembershipEnded e -> row.ended(e.unitId(), e.endedOn(), e.reason());
            case LeadAppointed e -> row.with(new BlockRow.Lead(e.unitId(), e.validFrom()));
            case BlockDissolved e -> dissolved(row, e);
        };
    }

    private static BlockRow formed(BlockFormed event) {
        return new BlockRow(
                event.blockId(),
                event.kind(),
                event.name(),
                event.validFrom(),
                event.basis(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static BlockRow dissolved(BlockRow row, BlockDissolved event) {
        BlockRow next = row.with(new BlockRow.End(event.dissolvedOn(), event.basis()));
        for (UnitId unit : event.members()) {
            next = next.ended(unit, event.dissolvedOn(), null);
        }
        return next;
    }

    @Override
    public String search(BlockRow row) {
        return SearchText.fold(row.name());
    }
}
