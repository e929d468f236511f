package vn.sovang.query.dutyboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of duties and their columns.
@Configuration(proxyBeanMethods = false)
class DutyColumns {
    @Bean
    ListPage dutiesPage() {
        return ListPage.of("duties", "/nhiem-vu")
                .shows("action", "actor", "state", "due", "daysLate", "unit", "planTitle")
                .links("planTitle", "/ke-hoach/{planId}")
                .filters("q", "state", "plan", "unit");
    }
}
