package vn.sovang.query.blockboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.list.ListPage;

/// Lists of blocks and of their rankings, with their columns.
@Configuration(proxyBeanMethods = false)
class BlockColumns {
    @Bean
    ListPage blocksPage() {
        return ListPage.of("blocks", "/khoi-cum")
                .shows("name", "kind", "leadName", "members", "validFrom", "dissolvedOn")
                .links("name", "/khoi-cum/{id}")
                .filters("q", "kind")
                .holds(ViewTable.STANDINGS, "/khoi-cum/{id}/xep-hang");
    }

    @Bean
    ListPage standingsPage() {
        return ListPage.of("blocks/{id}/standings", "/khoi-cum/{id}/xep-hang")
                .shows("rank", "unitName", "leads", "figures", "rankedBy")
                .links("unitName", "/don-vi/{unitId}")
                .filters("campaign", "year");
    }
}
