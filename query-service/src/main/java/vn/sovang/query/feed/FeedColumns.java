package vn.sovang.query.feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// How the events of a province are listed.
@Configuration(proxyBeanMethods = false)
class FeedColumns {
    @Bean
    ListPage eventsPage() {
        return ListPage.of("events", "/lich-su")
                .shows("position", "vi", "name", "recordedAt", "happenedAt", "hash")
                .filters("name");
    }
}
