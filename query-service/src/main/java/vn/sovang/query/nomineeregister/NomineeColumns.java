package vn.sovang.query.nomineeregister;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// How nominees are listed.
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
