package vn.sovang.query.externaldocument;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of documents of other authorities and their columns.
@Configuration(proxyBeanMethods = false)
class ExternalDocumentColumns {
    @Bean
    ListPage documentsPage() {
        return ListPage.of("documents", "/van-ban")
                .shows("title", "number", "documentType", "date", "issuer", "origin")
                .links("title", "/van-ban/{id}")
                .filters("q", "origin");
    }
}
