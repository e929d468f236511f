package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockKind;
import vn.sovang.block.MemberAssigned;
import vn.sovang.kernel.Role;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Scoring tables, score sheets, and places of a block.
abstract class ScoringPages extends FundPages {
    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private final SamplePlan scored = new SamplePlan();

    @Test
    void a_sheet_is_written_by_its_unit_with_a_row_for_each_criterion_and_no_code_is_typed()
            throws Exception {
        TestLog log = scored(0);
        Browser unit = signedIn(log, scored.district.value(), Role.UNIT_CLERK);
        Document page =
                unit.page(
                        "/phieu-cham-diem/lam/moi?tieng=vi&tableId=%s&unitId=%s"
                                .formatted(scored.scoreTable, scored.district));
        COMMANDS.answer(
                201, "{\"id\":\"%s\",\"version\":1,\"position\":1}".formatted(scored.scoreSheet));

        unit.send(
                page.selectFirst("main form[method=post]"),
                Map.of("marks[0].points", "58,25", "marks[2].points", "1"));

        assertThat(page.text()).contains("1.1. Hoàn thành nhiệm vụ được giao (tối đa 60)");
        assertThat(page.select("input:not([type=hidden])").eachAttr("name"))
                .contains("marks[0].points")
                .doesNotContain("marks[0].criterion", "tableId");
        assertThat(COMMANDS.sent().getLast().body())
                .contains("\"points\":58.25", "\"criterion\":\"2.2\"", "\"disqualifier\":\"KX1\"")
                .doesNotContain("\"criterion\":\"2.1\"");
        assertThat(unit.page("/?tieng=vi").text()).contains("Tự chấm điểm năm 2021");
    }

    @Test
    void a_sheet_shows_its_own_checked_and_final_points_with_the_reasons() throws Exception {
        TestLog log = scored(7);
        Document page =
                signedIn(log, scored.department.value(), Role.OFFICE_CLERK)
                        .page("/phieu-cham-diem/" + scored.scoreSheet + "?tieng=vi");

        assertThat(page.select("[aria-labelledby=marks] tbody tr").first().text())
                .contains("58,25", "57", "Hai nhiệm vụ quá hạn");
        assertThat(page.select("[aria-labelledby=marks] tbody tr").last().text())
                .contains("87,37", "85,5");
        assertThat(page.text()).contains("sau hạn tự chấm", "Đạt mức điểm xét");
        assertThat(page.select(".acts a").eachText()).containsExactly("Chốt điểm chính thức");
    }

    @Test
    void places_are_proposed_by_the_final_points_and_shown_beside_the_confirmed_ones()
            throws Exception {
        TestLog log = scored(7);
        Browser office = signedIn(log, scored.department.value(), Role.OFFICE_CLERK);
        String address = "/xep-hang/%s/%s?tieng=vi".formatted(scored.scoreTable, scored.block);
        Document proposed = office.page(address);
        Document form = office.page(proposed.select("a[href*=confirm-ranking]").attr("href"));
        log.append(scored.scoreTable().getLast());
        follow(log);

        assertThat(proposed.text())
                .contains("thứ hạng đề xuất")
                .contains("Chưa có điểm chính thức: Sở Công Thương");
        assertThat(form.select("input[name=places[0].place]").val()).isEqualTo("1");
        assertThat(form.select("input:not([type=hidden]):not([type=radio])").eachAttr("name"))
                .doesNotContain("blockId", "places[0].unitId");
        assertThat(office.page(address).text())
                .contains("Kết quả đã xác nhận: Biên bản số 3/BB-KTĐ");
        assertThat(office.page("/khoi-cum/" + scored.block + "?tieng=vi").text())
                .contains("Biên bản số 3/BB-KTĐ");
    }

    @Test
    void what_is_being_written_is_not_there_for_another_organisation() throws Exception {
        TestLog log = scored(1);
        Browser other = signedIn(log, UUID.randomUUID(), Role.OFFICE_CLERK);

        assertThat(other.get("/phieu-cham-diem/" + scored.scoreSheet).statusCode()).isEqualTo(404);
        assertThat(other.get("/dien-bien?record=" + scored.scoreSheet).statusCode()).isEqualTo(404);
        assertThat(other.page("/phieu-cham-diem?tieng=vi").select("tbody tr")).isEmpty();
        assertThat(other.page("/bang-tieu-chi/" + scored.scoreTable + "?tieng=vi").text())
                .contains("Nhiệm vụ chính trị");
    }

    /// @param steps of the sheet
    private TestLog scored(int steps) throws Exception {
        TestLog log = new TestLog();
        log.append(scored.departmentRegistered());
        log.append(scored.districtRegistered());
        log.append(new BlockFormed(scored.block, "Khối 1", BlockKind.BLOCK, FROM, "QĐ 1"));
        log.append(new MemberAssigned(scored.block, BlockKind.BLOCK, scored.department, FROM));
        log.append(new MemberAssigned(scored.block, BlockKind.BLOCK, scored.district, FROM));
        log.append(List.copyOf(scored.scoreTable().subList(0, 3)));
        log.append(List.copyOf(scored.scoreSheet().subList(0, steps)));
        follow(log);
        return log;
    }
}
