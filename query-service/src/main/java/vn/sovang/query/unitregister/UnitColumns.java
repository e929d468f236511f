package vn.sovang.query.unitregister;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
                .filters("q", "authority")
                .ordered(UnitOrder.BY_TREE);
    }
}
