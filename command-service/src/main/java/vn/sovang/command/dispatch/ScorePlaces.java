package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.block.BlockId;
import vn.sovang.command.act.KnownScores;
import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.scoresheet.ScoreSheetId;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.yearreview.ReviewYear;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Scoring tables and score sheets by the places that they hold.
@Component
class ScorePlaces {
    private static final String OWNERS =
            "select owner from log.reservation where kind = :kind and starts_with(key, :key)"
                    + " order by owner";

    private final TenantTransactions transactions;

    ScorePlaces(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    KnownScores of(Supplier<TenantId> tenant) {
        return new KnownScores() {
            @Override
            public Optional<ScoreTableId> inForce(BlockId block, ReviewYear year) {
                return owners(tenant.get(), SetRules.TABLE_IN_FORCE, SetRules.tableKey(block, year))
                        .stream()
                        .map(ScoreTableId::of)
                        .findFirst();
            }

            @Override
            public List<ScoreSheetId> sheets(ScoreTableId table) {
                return owners(tenant.get(), SetRules.SHEET_BEGUN, SetRules.sheetKey(table, ""))
                        .stream()
                        .map(ScoreSheetId::of)
                        .toList();
            }
        };
    }

    private List<String> owners(TenantId tenant, String kind, String key) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(OWNERS)
                                .param("kind", kind)
                                .param("key", key)
                                .query(String.class)
                                .list());
    }
}
