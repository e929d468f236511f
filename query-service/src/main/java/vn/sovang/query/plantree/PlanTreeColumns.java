package vn.sovang.query.plantree;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of what stands above and below a document, with their columns.
@Configuration(proxyBeanMethods = false)
class PlanTreeColumns {
    @Bean
    ListPage planTreePage() {
        return tree("plans/{id}/tree", "/ke-hoach/{id}/cay");
    }

    @Bean
    ListPage documentTreePage() {
        return tree("documents/{id}/tree", "/van-ban/{id}/cay");
    }

    @Bean
    ListPage planAnswersPage() {
        return answers("plans/{id}/answers", "/ke-hoach/{id}/phan-hoi");
    }

    @Bean
    ListPage documentAnswersPage() {
        return answers("documents/{id}/answers", "/van-ban/{id}/phan-hoi");
    }

    private static ListPage tree(String view, String address) {
        return ListPage.of(view, address)
                .shows(
                        "direction",
                        "level",
                        "link.citation",
                        "document.title",
                        "document.number",
                        "document.issuer");
    }

    private static ListPage answers(String view, String address) {
        return ListPage.of(view, address)
                .shows("unitName", "state", "words", "plan.title", "plan.number", "plan.issuedOn");
    }
}
