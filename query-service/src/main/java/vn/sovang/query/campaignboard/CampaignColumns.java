package vn.sovang.query.campaignboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.reading.ListOrder;

/// Lists of campaigns and of those who take part in them, with their columns.
@Configuration(proxyBeanMethods = false)
class CampaignColumns {
    @Bean
    ListPage campaignsPage() {
        return ListPage.of("campaigns", "/phong-trao")
                .shows(
                        "name",
                        "kind",
                        "year",
                        "launchedOn",
                        "phases",
                        "units",
                        "registrations",
                        "closedOn")
                .links("name", "/phong-trao/{id}")
                .filters("q", "kind", "plan", "planYear")
                .ordered(ListOrder.NEWEST_FIRST, "launchedOn");
    }

    @Bean
    ListPage registrationsPage() {
        return ListPage.of("registrations", "/dang-ky")
                .shows(
                        "unitName",
                        "campaignName",
                        "phase",
                        "commitment",
                        "registeredAt",
                        "amendedAt")
                .links("campaignName", "/phong-trao/{campaignId}")
                .filters("campaign", "unit", "planYear");
    }

    @Bean
    ListPage missingRegistrationsPage() {
        return ListPage.of("missing-registrations", "/chua-dang-ky")
                .shows("unitName", "campaignName", "phaseName", "closedOn")
                .links("campaignName", "/phong-trao/{campaignId}")
                .filters("campaign", "unit", "planYear");
    }

    @Bean
    ListPage pledgesPage() {
        return ListPage.of("pledges", "/giao-uoc")
                .shows("signers", "campaignName", "pledge", "signedOn", "block")
                .links("campaignName", "/phong-trao/{campaignId}")
                .filters("campaign", "unit");
    }

    @Bean
    ListPage followUpsPage() {
        return ListPage.of("follow-ups", "/don-doc")
                .shows("unitName", "kind", "day", "campaignName", "phase", "words")
                .links("campaignName", "/phong-trao/{campaignId}")
                .filters("kind", "campaign", "unit");
    }
}
