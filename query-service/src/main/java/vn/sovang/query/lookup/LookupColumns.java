package vn.sovang.query.lookup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// List of openings of the public look-up and its columns.
@Configuration(proxyBeanMethods = false)
class LookupColumns {
    @Bean
    ListPage lookupsPage() {
        return ListPage.of("lookups", "/tra-cuu-cong-khai")
                .shows("basis", "state", "address", "openedAt", "closedAt", "reason")
                .links("basis", "/tra-cuu-cong-khai/{id}")
                .filters("state");
    }
}
