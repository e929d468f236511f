package vn.sovang.query.figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of figures and their columns.
@Configuration(proxyBeanMethods = false)
class FigureColumns {
    @Bean
    ListPage figuresPage() {
        return ListPage.of("figures", "/so-lieu")
                .shows(
                        "name",
                        "registrations",
                        "reports",
                        "proposals",
                        "awards",
                        "targets",
                        "duties",
                        "difficulties")
                .filters("by", "campaign", "planYear");
    }
}
