package vn.sovang.query.feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// List of the events of a province and its columns.
@Configuration(proxyBeanMethods = false)
class FeedColumns {
    @Bean
    ListPage eventsPage() {
        return ListPage.of("events", "/lich-su")
                .shows("position", "vi", "recordedAt", "happenedAt")
                .links("vi", "/dien-bien?record={aggregateId}")
                .filters("name");
    }
}
