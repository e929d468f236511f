package vn.sovang.query.trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// List of the history of a plan and its columns.
@Configuration(proxyBeanMethods = false)
class TrailColumns {
    @Bean
    ListPage planTrailPage() {
        return ListPage.of("plans/{id}/trail", "/ke-hoach/{id}/dien-bien")
                .shows("position", "text", "post", "unitName", "recordedAt", "happenedAt");
    }

    @Bean
    ListPage trailPage() {
        return ListPage.of("trail", "/dien-bien")
                .shows("position", "text", "post", "unitName", "recordedAt", "happenedAt")
                .filters("record");
    }
}
