package vn.sovang.query.dutyboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPage;

/// Lists of duties and their columns.
@Configuration(proxyBeanMethods = false)
class DutyColumns {
    @Bean
    ListPage dutiesPage() {
        return ListPage.of("duties", "/nhiem-vu")
                .shows(
                        "action",
                        "actor",
                        "state",
                        "due",
                        "set.lastDay",
                        "daysLate",
                        "unit",
                        "planTitle")
                .computes("daysLate", ListedDuty.class, DutyColumns::daysLate)
                .links("planTitle", "/ke-hoach/{planId}")
                .filters("q", "state", "plan", "unit");
    }

    /// Days by which a duty is surely late; an empty cell for any other.
    private static Cell daysLate(ListedDuty duty, Words words) {
        return duty.daysLate() == 0
                ? new Cell.None()
                : new Cell.Amount(words.number(duty.daysLate()));
    }
}
