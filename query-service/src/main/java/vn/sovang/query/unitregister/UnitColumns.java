package vn.sovang.query.unitregister;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPage;

/// Lists of units and their columns.
@Configuration(proxyBeanMethods = false)
class UnitColumns {
    @Bean
    ListPage unitsPage() {
        return ListPage.of("units", "/don-vi")
                .shows("name", "kind", "parentName", "authority", "dissolvedOn")
                .computes(
                        "name", Unit.class, (unit, _) -> new Cell.Nested(unit.depth(), unit.name()))
                .links("name", "/don-vi/{id}")
                .links("parentName", "/don-vi/{parentId}")
                .holds(ViewTable.REPORT_BOARD, "/bao-cao?unit={id}")
                .holds(ViewTable.PROPOSAL_BOARD, "/de-nghi?unit={id}")
                .holds(ViewTable.AWARD_REGISTER, "/so-khen-thuong?unit={id}")
                .filters("q", "authority")
                .ordered(UnitOrder.BY_TREE);
    }
}
