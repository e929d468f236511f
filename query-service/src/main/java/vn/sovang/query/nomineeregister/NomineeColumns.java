package vn.sovang.query.nomineeregister;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of nominees and their columns.
@Configuration(proxyBeanMethods = false)
class NomineeColumns {
    @Bean
    ListPage nomineesPage() {
        return ListPage.of("nominees", "/nguoi")
                .shows("name", "kind", "unitName", "traits", "alike", "erasedAt")
                .links("name", "/nguoi/{id}")
                .filters("q", "kind", "unit");
    }
}
