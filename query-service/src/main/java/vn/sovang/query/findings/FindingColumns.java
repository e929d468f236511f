package vn.sovang.query.findings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// Lists of findings and their columns.
@Configuration(proxyBeanMethods = false)
class FindingColumns {
    @Bean
    ListPage findingsPage() {
        return ListPage.of("findings", "/diem-can-xem")
                .shows("phrase", "vi.means", "severity", "state", "planCode", "openSince")
                .links("phrase", "/ke-hoach/{planId}")
                .filters("q", "state", "waiting", "plan");
    }
}
