package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestCommands;
import vn.sovang.query.testing.TestLog;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The page on which past awards and yearly ratings of many people are entered at once.
abstract class FactListPages extends PublicityPages {
    private static final String BY_FACT = "/nguoi/theo-danh-sach";
    private static final Instant THEN = Instant.parse("2021-11-01T00:00:00Z");
    private static final String KNOWN = "Người Mẫu Có Sổ";

    private final SamplePlan facts = new SamplePlan();
    private final NomineeId person = new NomineeId(UUID.randomUUID());

    /// Account of everybody who is signed in here.
    private static final String SELF = "kiem-thu";

    @Test
    void past_awards_are_looked_through_row_by_row_and_entered_once() throws Exception {
        Browser clerk = clerk();
        COMMANDS.answer(201, "{}");
        Document wrong =
                looked(
                        clerk,
                        """
                        Họ và tên;Đơn vị;Danh hiệu;Năm;Số quyết định;Ngày quyết định;Năm sinh
                        %s;;;2019;12/QĐ-SCT;31/12/2019;1980
                        %s;;;2018;13/QĐ-SCT;31/12/2018;1980
                        Trần Thị Mẫu;;;;12/QĐ-SCT;31/12/2019;
                        Trần Thị Mẫu;;;2019;12;31/12/2019;
                        Trần Thị Mẫu;;;2019;12/QĐ-SCT;31/02/2019;
                        Trần Thị Mẫu;;;2019;12/QĐ-SCT;31/12/2018;
                        Trần Thị Mẫu;;;2019;12/QĐ-SCT;31/12/2019;
                        Trần Thị Mẫu;;;2019;14/QĐ-SCT;30/12/2019;
                        Trần Thị Mẫu;%s;;2019;12/QĐ-SCT;31/12/2019;
                        """
                                .formatted(KNOWN, KNOWN, facts.districtRegistered().name()),
                        Map.of("loai", "AWARD", "ghi", "1"));

        assertThat(wrong.select("tbody tr td:last-child").eachText())
                .satisfiesExactly(
                        there -> assertThat(there).isEqualTo("Đã có"),
                        other -> assertThat(other).contains("Quá trình đã ghi khác", "9/QĐ-SCT"),
                        year -> assertThat(year).contains("Thiếu năm.").doesNotContain("“”"),
                        number -> assertThat(number).contains("Số quyết định “12”"),
                        day -> assertThat(day).contains("Ngày “31/02/2019”"),
                        before -> assertThat(before).contains("đứng trước năm"),
                        fresh -> assertThat(fresh).isEqualTo("Người mới, ghi mới"),
                        twice -> assertThat(twice).contains("đã có ở một dòng trên"),
                        unit -> assertThat(unit).contains("không ghi thay"));
        assertThat(wrong.select("[role=status]").text()).contains("Năm sinh");
        assertThat(wrong.select("button[name=ghi]")).isEmpty();
        assertThat(COMMANDS.sent()).as("nothing half-imported").isEmpty();

        UUID made = UUID.randomUUID();
        COMMANDS.answer(201, "{\"id\":\"%s\",\"version\":0,\"position\":1}".formatted(made));
        Document right =
                looked(
                        clerk,
                        """
                        Họ và tên\tDanh hiệu\tNăm\tSố quyết định\tNgày quyết định
                        %s\t\t2019\t12/QĐ-SCT\t31/12/2019
                        %s\tChiến sĩ thi đua cơ sở\t2020\t15 / QĐ-SCT\t30-12-2020
                        Trần Thị Mẫu\t\t2020\t14/QĐ-SCT\t2020-12-30
                        Trần Thị Mẫu\tGiấy khen\t2020\t14/QĐ-SCT\t30.12.2020
                        """
                                .formatted(KNOWN, KNOWN),
                        Map.of("loai", "AWARD"));
        assertThat(right.select("button[name=ghi]").text()).isEqualTo("Ghi 3 dòng vào quá trình");
        Element form = right.selectFirst("form.card");
        HttpResponse<String> done = clerk.send(form, Map.of("ghi", "1"));
        List<TestCommands.Sent> first = COMMANDS.sent();
        clerk.send(form, Map.of("ghi", "1"));

        assertThat(Jsoup.parse(done.body()).select(".why.good").text())
                .isEqualTo("Đã ghi 3 dòng vào quá trình.");
        assertThat(first)
                .extracting(TestCommands.Sent::path)
                .containsExactly(
                        "/api/nominees",
                        "/api/nominees/%s/record-fact".formatted(person),
                        "/api/nominees/%s/record-fact".formatted(made),
                        "/api/nominees/%s/record-fact".formatted(made));
        assertThat(first.get(1).body())
                .contains(
                        "\"kind\":\"past-award\"",
                        "\"title\":\"GRASSROOTS_EMULATION_FIGHTER\"",
                        "\"number\":\"15\"",
                        "\"symbol\":\"QĐ-SCT\"",
                        "\"decidedOn\":\"2020-12-30\"",
                        "\"issuer\":\"Sở Công Thương\"");
        assertThat(COMMANDS.sent().subList(4, 8))
                .extracting(TestCommands.Sent::key)
                .as("sent twice, done once")
                .isEqualTo(first.stream().map(TestCommands.Sent::key).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void ratings_of_a_year_are_entered_by_list_and_a_refusal_says_at_which_row() throws Exception {
        Browser clerk = clerk();
        COMMANDS.answer(409, "{\"code\":\"nominee.fact-twice\",\"detail\":\"Đã ghi.\"}");
        Document page =
                looked(
                        clerk,
                        """
                        Họ tên,Xếp loại,Năm
                        %s,HTTNV,2020
                        %s,hoàn thành xuất sắc nhiệm vụ,
                        %s,giỏi,2017
                        """
                                .formatted(KNOWN, KNOWN, KNOWN),
                        Map.of("loai", "RATING", "nam", "2018", "nguon", "TB 3/TB-SCT"));
        Document good =
                looked(
                        clerk,
                        "Họ tên,Xếp loại\n" + KNOWN + ",hoàn thành xuất sắc nhiệm vụ\n",
                        Map.of("loai", "RATING", "nam", "2018", "nguon", "TB 3/TB-SCT"));
        HttpResponse<String> refused =
                clerk.send(good.selectFirst("form.card"), Map.of("ghi", "1"));

        assertThat(page.select("tbody tr td:last-child").eachText())
                .satisfiesExactly(
                        there -> assertThat(there).isEqualTo("Đã có"),
                        fresh -> assertThat(fresh).isEqualTo("Ghi mới"),
                        rating -> assertThat(rating).contains("Không rõ xếp loại “giỏi”"));
        assertThat(COMMANDS.sent().getLast().body())
                .contains("\"rating\":\"EXCELLENT\"", "\"year\":2018", "TB 3/TB-SCT");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).selectFirst(".errors").text())
                .contains("Dòng 1 (" + KNOWN + "): Đã ghi.");
    }

    @Test
    void a_blank_cell_that_is_needed_is_missing_and_not_wrong() throws Exception {
        Document awards =
                looked(
                        clerk(),
                        "Họ tên;Danh hiệu;Năm;Số quyết định;Ngày quyết định\nTrần Thị Mẫu;;;;\n",
                        Map.of("loai", "AWARD"));
        Document ratings =
                looked(clerk(), "Họ tên,Xếp loại\nTrần Thị Mẫu,\n", Map.of("loai", "RATING"));

        assertThat(awards.select("tbody tr td:last-child").text())
                .contains("Thiếu năm.", "Thiếu số quyết định.", "Thiếu ngày quyết định.")
                .doesNotContain("“”");
        assertThat(ratings.select("tbody tr td:last-child").text())
                .contains("Thiếu năm.", "Thiếu xếp loại.")
                .doesNotContain("“”");
    }

    @Test
    void a_row_of_one_s_own_or_with_unseen_signs_is_told_before_anything_is_written()
            throws Exception {
        COMMANDS.answer(201, "{}");
        Document page =
                looked(
                        clerk(),
                        "Họ tên,Xếp loại,Năm,Căn cứ,Tài khoản\n"
                                + "Ngô Thị Chính,HTTNV,2018,TB 1/TB-SCT,%s\n".formatted(SELF)
                                + "Ngô Thị Khác,HTTNV,2018,TB\u0007 1,\n"
                                + "Ngô Thị Ẩn,HTTNV,2018,\u200b,\n",
                        Map.of("loai", "RATING", "ghi", "1"));

        assertThat(page.select("tbody tr td:last-child").eachText())
                .satisfiesExactly(
                        own -> assertThat(own).contains("quy tắc 44"),
                        control -> assertThat(control).contains("ký tự không dùng được"),
                        unseen -> assertThat(unseen).contains("ký tự không dùng được"));
        assertThat(COMMANDS.sent()).isEmpty();
    }

    @Test
    void who_enters_no_history_has_no_such_page_and_others_are_led_to_it() throws Exception {
        assertThat(signedIn(LOG, UNIT, Role.VIEWER).get(BY_FACT).statusCode()).isEqualTo(403);
        Browser clerk = clerk();
        assertThat(clerk.page("/nguoi/lam/moi").select("a[href=" + BY_FACT + "]")).hasSize(1);
        assertThat(clerk.page(BY_FACT + "?tieng=en").title()).startsWith("Enter histories");
        assertThat(clerk.download(BY_FACT + "/mau.xlsx?loai=RATING").body()).startsWith('P', 'K');
    }

    private Browser clerk() throws Exception {
        TestLog log = new TestLog();
        log.at("2021-12-01T01:00:00Z")
                .append(
                        List.of(
                                facts.departmentRegistered(),
                                facts.districtRegistered(),
                                new NomineeRegistered(
                                        new Nominee(
                                                person,
                                                SubjectKind.INDIVIDUAL,
                                                KNOWN,
                                                facts.department),
                                        List.of(),
                                        THEN),
                                recorded(1, award(2019, "12")),
                                recorded(2, award(2018, "9")),
                                recorded(3, new YearRating(2020, WorkRating.GOOD, "TB 3/TB-SCT"))));
        follow(log);
        return signedIn(log, facts.department.value(), Role.UNIT_CLERK);
    }

    private FactRecorded recorded(int number, HistoryFact fact) {
        return new FactRecorded(person, number, fact, null, THEN);
    }

    private static PastAward award(int year, String number) {
        return new PastAward(
                new TitleItem(
                        EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR),
                year,
                new DocumentNumber(number),
                "QĐ-SCT",
                LocalDate.of(year, 12, 31),
                "Sở Công Thương");
    }

    private static Document looked(Browser clerk, String text, Map<String, String> more)
            throws Exception {
        Map<String, String> typed =
                new HashMap<>(Map.of("nguon", "Sở Công Thương", "danh-sach", text));
        typed.putAll(more);
        Element form = clerk.page(BY_FACT + "?tieng=vi").selectFirst("form.card");
        HttpResponse<String> answer = clerk.send(form, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }
}
