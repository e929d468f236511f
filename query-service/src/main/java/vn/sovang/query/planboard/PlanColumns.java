package vn.sovang.query.planboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of plans and of their recipients, with their columns.
@Configuration(proxyBeanMethods = false)
class PlanColumns {
    @Bean
    ListPage plansPage() {
        return ListPage.of("plans", "/ke-hoach")
                .shows(
                        "title",
                        "number",
                        "year",
                        "stage",
                        "issuedOn",
                        "issuer",
                        "campaigns",
                        "launched")
                .links("title", "/ke-hoach/{id}")
                .filters("q", "stage");
    }

    @Bean
    ListPage distributionPage() {
        return ListPage.of("plans/{id}/distribution", "/ke-hoach/{id}/noi-nhan")
                .shows("line", "words", "disposition", "group", "recipients");
    }
}
