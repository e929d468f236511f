package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Optional;

/// Reports on a phase: those that hold the places of its units.
@Component
class ReportPlaces {
    private static final String OWNERS =
            """
            select owner from log.reservation
            where kind = :kind and starts_with(key, :prefix)
              and strpos(substr(key, length(:prefix) + 1), '|') = 0
            order by owner
            """;

    private final TenantTransactions transactions;

    ReportPlaces(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    List<ReportId> find(TenantId tenant, CampaignId campaign, String phase) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(OWNERS)
                                .param("kind", SetRules.REPORTED)
                                .param("prefix", SetRules.reportKey(campaign, phase, ""))
                                .query((row, number) -> ReportId.of(row.getString("owner")))
                                .list());
    }

    Optional<ReportId> find(TenantId tenant, CampaignId campaign, String phase, UnitId unit) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(
                                        "select owner from log.reservation where kind = :kind and"
                                                + " key = :key")
                                .param("kind", SetRules.REPORTED)
                                .param("key", SetRules.reportKey(campaign, phase, unit))
                                .query((row, number) -> ReportId.of(row.getString("owner")))
                                .optional());
    }
}
