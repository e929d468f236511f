package vn.sovang.query.proposalboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of proposals and of what is left of their quotas, with their columns.
@Configuration(proxyBeanMethods = false)
class ProposalColumns {
    @Bean
    ListPage proposalsPage() {
        return ListPage.of("proposals", "/de-nghi")
                .shows(
                        "unitName",
                        "lines",
                        "stage",
                        "holder",
                        "missing",
                        "deadline",
                        "submittedAt",
                        "campaignName",
                        "yearReviewName",
                        "onItsOwn")
                .links("unitName", "/de-nghi/{id}")
                .links("campaignName", "/phong-trao/{campaignId}")
                .links("yearReviewName", "/binh-xet/{yearReviewId}")
                .filters("q", "stage", "campaign", "unit");
    }

    @Bean
    ListPage quotasPage() {
        return ListPage.of("quotas", "/han-muc")
                .shows("item", "subject", "decidedBy", "allowed", "used", "free", "holders")
                .filters("plan");
    }
}
