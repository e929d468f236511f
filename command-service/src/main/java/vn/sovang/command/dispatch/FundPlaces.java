package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.command.act.KnownFunds;
import vn.sovang.fund.FundId;
import vn.sovang.fund.RewardedLine;
import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.unit.UnitId;

import java.util.Optional;
import java.util.function.Supplier;

/// Reward funds by the places that they hold.
@Component
class FundPlaces {
    private static final String OWNER =
            "select owner from log.reservation where kind = :kind and key = :key";

    private final TenantTransactions transactions;

    FundPlaces(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    KnownFunds of(Supplier<TenantId> tenant) {
        return new KnownFunds() {
            @Override
            public Optional<FundId> of(UnitId organisation, int year) {
                return owner(
                        tenant.get(), SetRules.FUND_OPENED, SetRules.fundKey(organisation, year));
            }

            @Override
            public Optional<FundId> paying(RewardedLine line) {
                return owner(tenant.get(), SetRules.LINE_PAID, line.key());
            }
        };
    }

    private Optional<FundId> owner(TenantId tenant, String kind, String key) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(OWNER)
                                .param("kind", kind)
                                .param("key", key)
                                .query((row, _) -> FundId.of(row.getString("owner")))
                                .optional());
    }
}
