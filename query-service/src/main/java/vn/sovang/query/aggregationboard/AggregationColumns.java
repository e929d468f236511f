package vn.sovang.query.aggregationboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of aggregated reports and their columns.
@Configuration(proxyBeanMethods = false)
class AggregationColumns {
    @Bean
    ListPage aggregationsPage() {
        return ListPage.of("aggregations", "/tong-hop")
                .shows(
                        "campaignName",
                        "phase",
                        "unitName",
                        "aggregatedAt",
                        "coversUntil",
                        "stale",
                        "reportCount")
                .links("campaignName", "/phong-trao/{campaignId}")
                .links("aggregatedAt", "/tong-hop/{id}")
                .filters("campaign", "unit")
                .asking("reports", "false");
    }
}
