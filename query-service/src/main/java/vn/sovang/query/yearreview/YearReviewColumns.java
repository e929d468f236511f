package vn.sovang.query.yearreview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.list.ListPage;

/// List of reviews of years and its columns.
@Configuration(proxyBeanMethods = false)
class YearReviewColumns {
    @Bean
    ListPage yearReviewsPage() {
        return ListPage.of("reviews", "/binh-xet")
                .shows("name", "state", "registration", "deadline", "openedAt", "closedAt")
                .links("name", "/binh-xet/{id}")
                .holds(ViewTable.PROPOSAL_BOARD, "/de-nghi?review={id}")
                .filters("q", "state");
    }
}
