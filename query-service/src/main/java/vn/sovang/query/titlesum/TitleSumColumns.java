package vn.sovang.query.titlesum;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// List of sums of registered titles and its columns.
@Configuration(proxyBeanMethods = false)
class TitleSumColumns {
    @Bean
    ListPage titleSumsPage() {
        return ListPage.of("sums", "/tong-hop-danh-hieu")
                .shows(
                        "organisationName",
                        "reviewName",
                        "recipientName",
                        "sentAt",
                        "individuals",
                        "collectives",
                        "totals",
                        "stale")
                .links("organisationName", "/tong-hop-danh-hieu/{id}")
                .links("reviewName", "/binh-xet/{reviewId}")
                .filters("review", "organisation", "recipient");
    }
}
