package vn.sovang.query.targetboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPage;

import java.util.List;

/// Lists of targets and of their results, with their columns.
@Configuration(proxyBeanMethods = false)
class TargetColumns {
    @Bean
    ListPage targetsPage() {
        return ListPage.of("targets", "/chi-tieu")
                .shows("words", "verdict", "leaves")
                .computes("leaves", PlanTarget.class, TargetColumns::leaves)
                .links("words", "/ke-hoach/{planId}")
                .filters("plan", "campaign", "planYear");
    }

    /// What each part asks for, and what was measured of it.
    private static Cell leaves(PlanTarget target, Words words) {
        List<String> lines = target.leaves().stream().map(leaf -> leaf(leaf, words)).toList();
        return lines.size() == 1 ? new Cell.Text(lines.getFirst()) : new Cell.Many(lines);
    }

    private static String leaf(PlanTarget.Leaf leaf, Words words) {
        String asked =
                leaf.asked() == null
                        ? leaf.name()
                        : leaf.name()
                                + ": "
                                + (leaf.comparator() == null
                                        ? ""
                                        : words.within(leaf.comparator()) + " ")
                                + leaf.asked();
        return leaf.measured() == null
                ? asked
                : words.get(
                        "target.measured",
                        "asked",
                        asked,
                        "measured",
                        words.number(leaf.measured()),
                        "day",
                        leaf.trueOn() == null ? "" : Words.day(leaf.trueOn()));
    }

    @Bean
    ListPage actualsPage() {
        return ListPage.of("actuals", "/ket-qua")
                .shows("unitName", "leaf", "said", "trueOn", "recordedAt", "corrected")
                .filters("plan", "unit");
    }
}
