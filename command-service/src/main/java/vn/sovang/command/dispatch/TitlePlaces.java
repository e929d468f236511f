package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.yearreview.YearReviewId;

import java.util.List;

/// Registrations of titles under a review: those that hold the places of its units.
@Component
class TitlePlaces {
    private static final String OWNERS =
            "select owner from log.reservation where kind = :kind and starts_with(key, :prefix)"
                    + " order by owner";

    private final TenantTransactions transactions;

    TitlePlaces(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    List<EnrolmentId> find(TenantId tenant, YearReviewId review) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(OWNERS)
                                .param("kind", SetRules.TITLES_REGISTERED)
                                .param("prefix", SetRules.titlesKey(review, ""))
                                .query((row, _) -> EnrolmentId.of(row.getString("owner")))
                                .list());
    }
}
