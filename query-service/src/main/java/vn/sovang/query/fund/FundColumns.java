package vn.sovang.query.fund;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.act.Dong;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.reading.ListOrder;

/// Lists of funds, of the entries of one, and of reward money, with their columns.
@Configuration(proxyBeanMethods = false)
class FundColumns {
    @Bean
    ListPage fundsPage() {
        return ListPage.of("funds", "/quy")
                .shows(
                        "year",
                        "organisationName",
                        "stage",
                        "carriedOver",
                        "receipts",
                        "rewards",
                        "spending",
                        "balance")
                .computes("carriedOver", Fund.class, (fund, _) -> dong(fund.carriedOver()))
                .computes("receipts", Fund.class, (fund, _) -> dong(fund.receipts()))
                .computes("recovered", Fund.class, (fund, _) -> dong(fund.recovered()))
                .computes("rewards", Fund.class, (fund, _) -> dong(fund.rewards()))
                .computes("spending", Fund.class, (fund, _) -> dong(fund.spending()))
                .computes("balance", Fund.class, (fund, _) -> dong(fund.balance()))
                .links("year", "/quy/{id}")
                .filters("year", "stage");
    }

    @Bean
    ListPage fundEntriesPage() {
        return ListPage.of("funds/{id}/entries", "/quy/{id}/so-quy")
                .shows("day", "number", "kind", "words", "document", "received", "paid", "balance")
                .computes("received", LedgerEntry.class, (entry, _) -> dong(entry.received()))
                .computes("paid", LedgerEntry.class, (entry, _) -> dong(entry.paid()))
                .computes("balance", LedgerEntry.class, (entry, _) -> dong(entry.balance()))
                .links("decision", "/quyet-dinh/{decisionId}")
                .filters("kind");
    }

    @Bean
    ListPage rewardsPage() {
        return ListPage.of("rewards", "/tien-thuong")
                .shows(
                        "number",
                        "decidedOn",
                        "issuerName",
                        "payerName",
                        "amount",
                        "paidAmount",
                        "unpaid",
                        "owed")
                .computes("amount", Reward.class, (reward, _) -> dong(reward.amount()))
                .computes("paidAmount", Reward.class, (reward, _) -> dong(reward.paidAmount()))
                .links("number", "/quyet-dinh/{id}")
                .filters("q", "awaiting");
    }

    @Bean
    ListPage decisionsPage() {
        return ListPage.of("decisions", "/quyet-dinh")
                .shows("number", "decidedOn", "authority", "issuerName", "awards", "lost")
                .links("number", "/quyet-dinh/{id}")
                .links("issuerName", "/don-vi/{issuerId}")
                .filters("q", "year")
                .ordered(ListOrder.NEWEST_FIRST, "decidedOn");
    }

    private static Cell dong(@Nullable Long amount) {
        return amount == null ? new Cell.None() : new Cell.Amount(Dong.words(amount));
    }
}
