package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.Role;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestCommands;
import vn.sovang.query.testing.TestLog;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The page on which many units are registered at once.
abstract class UnitListPages extends FactListPages {
    private static final String UNITS_BY_LIST = "/don-vi/theo-danh-sach";

    private final SamplePlan registered = new SamplePlan();

    @Test
    void units_are_looked_through_row_by_row_and_nothing_is_written_while_one_is_wrong()
            throws Exception {
        Browser admin = by(Role.TENANT_ADMIN);
        COMMANDS.answer(201, "{}");
        String department = registered.departmentRegistered().name();
        Document wrong =
                sent(
                        admin,
                        """
                        STT;Tên đơn vị;Loại đơn vị;Trực thuộc;Từ ngày;Căn cứ
                        1;%s;sở;;%s;x
                        2;Phòng Mới;phòng;Sở Không Có;01/07/2025;QĐ 1
                        3;Phòng Mới;buồng;%s;31/02/2025;
                        4;Phòng Mới;phòng;%s;01/07/2025;QĐ 1
                        5;%s;phòng;Phòng Mới;01/07/2025;QĐ 1
                        6;Tổ A;phòng;Tổ B;01/07/2025;QĐ 1
                        7;Tổ B;phòng;Tổ A;01/07/2025;QĐ 1
                        8;Phòng Cũ;phòng;%s;01/07/1900;QĐ 1
                        9;;phòng;%s;01/07/2025;QĐ 1
                        10;Sở CT;phòng;%s;01/07/2025;QĐ 1
                        """
                                .formatted(
                                        department,
                                        Words.day(registered.departmentRegistered().validFrom()),
                                        department,
                                        department,
                                        department,
                                        department,
                                        department,
                                        department),
                        Map.of("ghi", "1"));

        assertThat(wrong.select("tbody tr td:last-child").eachText())
                .satisfiesExactly(
                        there -> assertThat(there).isEqualTo("Đã có"),
                        parent -> assertThat(parent).contains("“Sở Không Có”"),
                        many ->
                                assertThat(many)
                                        .contains("“buồng”", "“31/02/2025”", "Thiếu căn cứ"),
                        twice -> assertThat(twice).contains("đã có ở một dòng trên"),
                        organisation ->
                                assertThat(organisation)
                                        .contains("Có nhiều đơn vị cùng tên “Phòng Mới”")
                                        .contains("tên của một tổ chức"),
                        circle -> assertThat(circle).contains("thành vòng"),
                        circle -> assertThat(circle).contains("thành vòng"),
                        later -> assertThat(later).contains("chỉ có từ"),
                        name -> assertThat(name).contains("Thiếu tên đơn vị"),
                        brief -> assertThat(brief).contains("tên của một tổ chức"));
        assertThat(wrong.select("[role=status]").text()).contains("STT");
        assertThat(wrong.select("button[name=ghi]")).isEmpty();
        assertThat(COMMANDS.sent()).as("nothing half-imported").isEmpty();
    }

    @Test
    void units_without_a_fault_are_registered_those_above_first_and_once() throws Exception {
        Browser admin = by(Role.TENANT_ADMIN);
        UUID made = UUID.randomUUID();
        COMMANDS.answer(201, "{\"id\":\"%s\",\"version\":0,\"position\":1}".formatted(made));
        Document right =
                sent(
                        admin,
                        """
                        Tên đơn vị\tLoại\tĐơn vị cấp trên
                        Tổ Mới\tphòng\tPhòng Mới
                        Phòng Mới\tphòng\t%s
                        """
                                .formatted(registered.departmentRegistered().name()),
                        Map.of("tu-ngay", "01/07/2025", "can-cu", "QĐ 5/QĐ-UBND"));
        assertThat(right.select("button[name=ghi]").text()).isEqualTo("Ghi 2 đơn vị");
        HttpResponse<String> done = admin.send(right.selectFirst("form.card"), Map.of("ghi", "1"));
        List<TestCommands.Sent> first = COMMANDS.sent();
        admin.send(right.selectFirst("form.card"), Map.of("ghi", "1"));

        assertThat(Jsoup.parse(done.body()).select(".why.good").text())
                .isEqualTo("Đã ghi 2 đơn vị vào danh bạ.");
        assertThat(first).extracting(TestCommands.Sent::path).containsOnly("/api/units");
        assertThat(first.getFirst().body())
                .contains(
                        "\"name\":\"Phòng Mới\"",
                        "\"kind\":\"DIVISION\"",
                        "\"validFrom\":\"2025-07-01\"",
                        "\"basis\":\"QĐ 5/QĐ-UBND\"",
                        "\"parent\":\"%s\"".formatted(registered.department));
        assertThat(first.getLast().body())
                .contains("\"name\":\"Tổ Mới\"", "\"parent\":\"%s\"".formatted(made));
        assertThat(COMMANDS.sent().subList(2, 4))
                .extracting(TestCommands.Sent::key)
                .as("sent twice, done once")
                .isEqualTo(first.stream().map(TestCommands.Sent::key).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_office_registers_below_its_own_organisation_and_others_have_no_such_page()
            throws Exception {
        assertThat(signedIn(LOG, UNIT, Role.UNIT_CLERK).get(UNITS_BY_LIST).statusCode())
                .isEqualTo(403);
        Browser office = by(Role.OFFICE_HEAD);
        Document page =
                sent(
                        office,
                        """
                        Tên đơn vị,Loại,Trực thuộc
                        Phòng Trong,phòng,%s
                        Phòng Ngoài,phòng,
                        Sở Mới,sở,%s
                        """
                                .formatted(
                                        registered.departmentRegistered().name(),
                                        registered.departmentRegistered().name()),
                        Map.of("tu-ngay", "01/07/2025", "can-cu", "QĐ 5"));

        assertThat(page.select("tbody tr td:last-child").eachText())
                .satisfiesExactly(
                        own -> assertThat(own).isEqualTo("Ghi mới"),
                        beyond -> assertThat(beyond).contains("của quản trị tỉnh"),
                        founded -> assertThat(founded).contains("của quản trị tỉnh"));
        assertThat(office.page("/don-vi/lam/moi").select("a[href=" + UNITS_BY_LIST + "]"))
                .hasSize(1);
        assertThat(office.page(UNITS_BY_LIST + "?tieng=en").title()).startsWith("Register units");
        assertThat(office.download(UNITS_BY_LIST + "/mau.xlsx").body()).startsWith('P', 'K');
    }

    private Browser by(Role role) throws Exception {
        TestLog log = new TestLog();
        log.at("2021-12-01T01:00:00Z")
                .append(
                        List.of(
                                registered.departmentRegistered(),
                                registered.districtRegistered()));
        follow(log);
        return signedIn(log, registered.department.value(), role);
    }

    private static Document sent(Browser browser, String text, Map<String, String> more)
            throws Exception {
        Map<String, String> typed = new HashMap<>(Map.of("danh-sach", text));
        typed.putAll(more);
        HttpResponse<String> answer =
                browser.send(
                        browser.page(UNITS_BY_LIST + "?tieng=vi").selectFirst("form.card"), typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }
}
