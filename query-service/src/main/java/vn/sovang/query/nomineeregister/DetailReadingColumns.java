package vn.sovang.query.nomineeregister;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// How readings of sealed details are listed.
@Configuration(proxyBeanMethods = false)
class DetailReadingColumns {
    @Bean
    ListPage detailReadingsPage() {
        return ListPage.of("detail-readings", "/luot-xem")
                .shows("readAt", "nominee", "fields", "actor", "role", "unitName")
                .links("nominee", "/nguoi/{nomineeId}");
    }
}
