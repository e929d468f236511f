package vn.sovang.query.nomineeregister;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of readings of sealed details, and their columns.
@Configuration(proxyBeanMethods = false)
class DetailReadingColumns {
    @Bean
    ListPage detailReadingsPage() {
        return ListPage.of("detail-readings", "/luot-xem")
                .shows("readAt", "nominee", "fields", "actor", "role", "unitName", "reason")
                .links("nominee", "/nguoi/{nomineeId}");
    }
}
