package vn.sovang.query.councilsession;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// The list of sessions, with its columns.
@Configuration(proxyBeanMethods = false)
class SessionColumns {
    @Bean
    ListPage sessionsPage() {
        return ListPage.of("sessions", "/phien-hop")
                .shows(
                        "heldOn",
                        "stage",
                        "councilName",
                        "venue",
                        "proposals",
                        "present",
                        "memberCount",
                        "waiting")
                .links("heldOn", "/phien-hop/{id}")
                .links("councilName", "/hoi-dong/{councilId}")
                .filters("council", "stage", "unrecorded");
    }
}
