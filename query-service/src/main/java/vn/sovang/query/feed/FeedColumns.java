package vn.sovang.query.feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.reading.ListOrder;

/// List of the events of a province and its columns.
@Configuration(proxyBeanMethods = false)
class FeedColumns {
    @Bean
    ListPage eventsPage() {
        return ListPage.of("events", "/lich-su")
                .shows("position", "vi", "post", "recordedAt", "happenedAt")
                .links("vi", "/dien-bien?record={aggregateId}")
                .filters("kind", "name", "role", "unit", "from", "to")
                .ordered(ListOrder.NEWEST_FIRST, "recordedAt");
    }
}
