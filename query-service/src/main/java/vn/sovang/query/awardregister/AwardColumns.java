package vn.sovang.query.awardregister;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.reading.ListOrder;

/// Lists of awards and their columns.
@Configuration(proxyBeanMethods = false)
class AwardColumns {
    @Bean
    ListPage awardsPage() {
        return ListPage.of("awards", "/so-khen-thuong")
                .shows("nominee", "item", "number", "decidedOn", "issuerName", "unitName", "state")
                .links("nominee", "/quyet-dinh/{decisionId}/{proposalId}/{line}")
                .links("number", "/quyet-dinh/{decisionId}")
                .filters("q", "state", "campaign", "unit", "planYear")
                .ordered(ListOrder.NEWEST_FIRST, "decidedOn");
    }
}
