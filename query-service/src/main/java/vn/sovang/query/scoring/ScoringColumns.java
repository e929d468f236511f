package vn.sovang.query.scoring;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPage;

import java.math.BigDecimal;

/// Lists of scoring tables, of score sheets and of units by their places, with their columns.
@Configuration(proxyBeanMethods = false)
class ScoringColumns {
    @Bean
    ListPage scoreTablesPage() {
        return ListPage.of("tables", "/bang-tieu-chi")
                .shows(
                        "name",
                        "organisationName",
                        "reviewYear",
                        "stage",
                        "document",
                        "selfScoreBy",
                        "criterionCount",
                        "blocks")
                .links("name", "/bang-tieu-chi/{id}")
                .filters("q", "year", "stage");
    }

    @Bean
    ListPage scoreSheetsPage() {
        return ListPage.of("sheets", "/phieu-cham-diem")
                .shows(
                        "unitName",
                        "tableName",
                        "blockName",
                        "stage",
                        "total",
                        "checkedTotal",
                        "finalTotal",
                        "late")
                .links("unitName", "/phieu-cham-diem/{id}")
                .links("tableName", "/bang-tieu-chi/{tableId}")
                .links("blockName", "/khoi-cum/{blockId}")
                .computes("total", UnitScores.class, (sheet, _) -> points(sheet.total()))
                .computes(
                        "checkedTotal",
                        UnitScores.class,
                        (sheet, _) -> points(sheet.checkedTotal()))
                .computes("finalTotal", UnitScores.class, (sheet, _) -> points(sheet.finalTotal()))
                .filters("table", "block", "unit", "stage");
    }

    @Bean
    ListPage rankingsPage() {
        return ListPage.of("rankings", "/xep-hang")
                .shows(
                        "unitName",
                        "blockName",
                        "reviewYear",
                        "state",
                        "total",
                        "proposedPlace",
                        "confirmedPlace",
                        "reason",
                        "document")
                .links("unitName", "/don-vi/{unitId}")
                .links("blockName", "/xep-hang/{tableId}/{blockId}")
                .computes("total", RankedUnit.class, (unit, _) -> points(unit.total()))
                .filters("table", "block", "unit");
    }

    private static Cell points(@Nullable BigDecimal points) {
        return points == null
                ? new Cell.None()
                : new Cell.Amount(points.toPlainString().replace('.', ','));
    }
}
