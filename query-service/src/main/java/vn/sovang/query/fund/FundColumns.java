package vn.sovang.query.fund;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

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
                .links("year", "/quy/{id}")
                .filters("year", "stage");
    }

    @Bean
    ListPage fundEntriesPage() {
        return ListPage.of("funds/{id}/entries", "/quy/{id}/so-quy")
                .shows("day", "number", "kind", "words", "document", "received", "paid", "balance")
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
                .links("number", "/quyet-dinh/{id}")
                .filters("q", "awaiting");
    }
}
