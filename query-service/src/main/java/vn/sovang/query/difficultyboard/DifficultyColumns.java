package vn.sovang.query.difficultyboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of difficulties and their columns.
@Configuration(proxyBeanMethods = false)
class DifficultyColumns {
    @Bean
    ListPage difficultiesPage() {
        return ListPage.of("difficulties", "/vuong-mac")
                .shows("words", "unit.name", "stage", "holder.name", "since", "raisedAt")
                .links("words", "/vuong-mac/{id}")
                .filters("q", "stage", "holder", "campaign", "unit");
    }
}
