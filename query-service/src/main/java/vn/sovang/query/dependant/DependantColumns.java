package vn.sovang.query.dependant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// List of dependants and its columns.
@Configuration(proxyBeanMethods = false)
class DependantColumns {
    @Bean
    ListPage dependantsPage() {
        return ListPage.of("dependants", "/can-cu-da-mat")
                .shows("nominee", "item", "basis", "basisNumber", "loss", "lostOn", "state")
                .links("nominee", "/can-cu-da-mat/{id}")
                .links("item", "/de-nghi/{proposalId}")
                .filters("state", "q");
    }
}
