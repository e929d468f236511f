package vn.sovang.query.council;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.list.ListPage;

/// The list of councils, with its columns.
@Configuration(proxyBeanMethods = false)
class CouncilColumns {
    @Bean
    ListPage councilsPage() {
        return ListPage.of("councils", "/hoi-dong")
                .shows("name", "state", "organisationName", "basis", "applies", "until", "size")
                .links("name", "/hoi-dong/{id}")
                .holds(ViewTable.COUNCIL_SESSIONS, "/phien-hop?council={id}")
                .filters("q");
    }
}
