package vn.sovang.query.targetboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPage;

/// Lists of targets and of their results, with their columns.
@Configuration(proxyBeanMethods = false)
class TargetColumns {
    @Bean
    ListPage targetsPage() {
        return ListPage.of("targets", "/chi-tieu")
                .shows("words", "verdict", "leaves")
                .computes(
                        "leaves",
                        PlanTarget.class,
                        (target, words) -> Cell.ofLines(TargetWords.leaves(target, words)))
                .links("words", "/ke-hoach/{planId}")
                .filters("plan", "campaign", "planYear");
    }

    @Bean
    ListPage actualsPage() {
        return ListPage.of("actuals", "/ket-qua")
                .shows("unitName", "leaf", "said", "trueOn", "recordedAt", "corrected")
                .filters("plan", "unit");
    }
}
