package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.query.testing.TestCommands;
import vn.sovang.query.testing.TestLog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The page on which many names are proposed at once.
abstract class ProposalListPages extends AwardPages {
    protected static final String BY_LIST = "/de-nghi/theo-danh-sach";
    private static final String REVIEW = "review:" + SAMPLE.yearReview;
    private static final TestLog REGISTERS = new TestLog();
    private static final UUID OWN = SAMPLE.department.value();
    private static final NomineeId PERSON = new NomineeId(UUID.randomUUID());
    private static final String KNOWN = "Người Mẫu Đã Biết";
    private static boolean followed;

    private static final String GOOD =
            """
            STT\tHọ và tên\tThành tích
            1\t%s\tHoàn thành tốt nhiệm vụ
            2\tTrần Thị Mẫu\t
            """
                    .formatted(KNOWN);

    @BeforeAll
    static void registers() throws SQLException {
        REGISTERS
                .at("2021-02-01T01:00:00Z")
                .append(
                        List.of(
                                SAMPLE.departmentRegistered(),
                                SAMPLE.districtRegistered(),
                                SAMPLE.yearReviewOpened(),
                                new NomineeRegistered(
                                        new Nominee(
                                                PERSON,
                                                SubjectKind.INDIVIDUAL,
                                                KNOWN,
                                                SAMPLE.department),
                                        List.of(),
                                        Instant.parse("2021-11-01T00:00:00Z"))));
    }

    private Browser clerk() {
        if (!followed) {
            follow(REGISTERS);
            followed = true;
        }
        return signedIn(REGISTERS, OWN, Role.UNIT_CLERK);
    }

    @Test
    void a_list_is_looked_through_row_by_row_and_nothing_is_written_while_one_is_wrong()
            throws Exception {
        Browser clerk = clerk();
        COMMANDS.answer(201, "{}");
        String text =
                """
                Họ và tên;Đơn vị;Danh hiệu;Đối tượng;Thành tích
                %s;;;;x
                Trần Thị Mẫu;Phòng không có;;;x
                Lê Văn Mẫu;;Danh hiệu lạ;;x
                Tổ Mẫu;;Lao động tiên tiến;tập thể;x
                Ngô Văn Mẫu;;;;
                ;;;;x
                Trần Thị Hai;;;;x
                Trần Thị Hai;;;;y
                """
                        .formatted(KNOWN);

        Document page = looked(clerk, text, Map.of("ghi", "1"));

        assertThat(page.title()).startsWith("Lỗi: ");
        assertThat(page.select("tbody tr td:last-child").eachText())
                .satisfiesExactly(
                        known -> assertThat(known).isEqualTo("Đã có trong danh bạ"),
                        unit -> assertThat(unit).contains("“Phòng không có”"),
                        item -> assertThat(item).contains("“Danh hiệu lạ”"),
                        kind -> assertThat(kind).contains("chỉ dành cho cá nhân"),
                        achievement -> assertThat(achievement).contains("Thiếu thành tích"),
                        name -> assertThat(name).contains("Thiếu họ tên"),
                        fresh -> assertThat(fresh).isEqualTo("Ghi mới"),
                        twice -> assertThat(twice).contains("đã có ở một dòng trên"));
        assertThat(page.select("button[name=ghi]")).isEmpty();
        assertThat(page.selectFirst("textarea").val()).contains("Lê Văn Mẫu");
        assertThat(COMMANDS.sent()).isEmpty();
    }

    @Test
    void a_list_without_a_fault_enters_whom_the_register_lacks_and_proposes_all_of_them()
            throws Exception {
        Browser clerk = clerk();
        Document page = looked(clerk, GOOD, Map.of("thanh-tich", "Hoàn thành nhiệm vụ năm"));
        assertThat(page.select("[role=status]").text()).contains("2 dòng; 1 người").contains("STT");
        UUID made = UUID.randomUUID();
        COMMANDS.answer(201, "{\"id\":\"%s\",\"version\":0,\"position\":1}".formatted(made));

        clerk.send(page.selectFirst("form.card"), Map.of("ghi", "1", "dip", REVIEW));
        List<TestCommands.Sent> first = COMMANDS.sent();
        clerk.send(page.selectFirst("form.card"), Map.of("ghi", "1", "dip", REVIEW));

        assertThat(first)
                .extracting(TestCommands.Sent::path)
                .containsExactly("/api/nominees", "/api/proposals");
        assertThat(first.getFirst().body()).contains("Trần Thị Mẫu").contains("INDIVIDUAL");
        assertThat(first.getLast().body())
                .contains(REVIEW.substring("review:".length()))
                .contains(PERSON.toString())
                .contains(made.toString())
                .contains("\"kind\":\"title\"", "ADVANCED_WORKER", "DEPARTMENT_DIRECTOR")
                .contains("Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ năm");
        assertThat(COMMANDS.sent().subList(2, 4))
                .extracting(TestCommands.Sent::key)
                .as("sent twice, done once")
                .isEqualTo(first.stream().map(TestCommands.Sent::key).toList());
    }

    @Test
    void a_list_registers_titles_in_a_review_and_asks_for_no_achievement() throws Exception {
        String titles = "titles:" + SAMPLE.yearReview;
        Browser clerk = clerk();
        COMMANDS.answer(201, "{}");
        Document wrong =
                looked(clerk, "Họ tên,Danh hiệu\n" + KNOWN + ",Bằng khen\n", Map.of("dip", titles));
        Document page = looked(clerk, "Họ tên\n" + KNOWN + "\n", Map.of("dip", titles));
        UUID made = UUID.randomUUID();
        COMMANDS.answer(201, "{\"id\":\"%s\",\"version\":0,\"position\":1}".formatted(made));

        assertThat(page.selectFirst("h1").text()).isEqualTo("Đăng ký danh hiệu theo danh sách");
        clerk.send(page.selectFirst("form.card"), Map.of("ghi", "1", "dip", titles));

        assertThat(wrong.select("tbody tr td:last-child").text())
                .contains("không phải danh hiệu thi đua");
        assertThat(COMMANDS.sent())
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.path()).isEqualTo("/api/enrolments");
                    assertThat(sent.body())
                            .contains(SAMPLE.yearReview.toString(), PERSON.toString())
                            .contains("\"title\":\"ADVANCED_WORKER\"")
                            .doesNotContain("achievement");
                });
    }

    @Test
    void a_refusal_says_at_which_row_and_keeps_the_list() throws Exception {
        Browser clerk = clerk();
        Document page = looked(clerk, GOOD, Map.of("thanh-tich", "x"));
        COMMANDS.answer(409, "{\"code\":\"nominee.exists\",\"detail\":\"Đã có người này.\"}");

        HttpResponse<String> refused =
                clerk.send(page.selectFirst("form.card"), Map.of("ghi", "1", "dip", REVIEW));

        Document after = Jsoup.parse(refused.body(), refused.uri().toString());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(after.selectFirst(".errors").text())
                .contains("Dòng 2 (Trần Thị Mẫu): Đã có người này.");
        assertThat(after.selectFirst("textarea").val()).contains("Trần Thị Mẫu");
    }

    @Test
    void one_person_however_typed_stands_once_and_unfit_names_are_told_before_anything_is_written()
            throws Exception {
        Document page =
                looked(
                        clerk(),
                        "Họ tên,Thành tích\n"
                                + "Trần Thị Hẹn,x\n"
                                + "TRẦN  THỊ HẸN,x\n"
                                + "Tra\u0302\u0300n Thị Hẹn,x\n"
                                + "Lê\u202eVăn,x\n"
                                + "\u200b,x\n",
                        Map.of("ghi", "1"));

        assertThat(page.select("tbody tr td:last-child").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("Ghi mới"),
                        capitals -> assertThat(capitals).contains("đã có ở một dòng trên"),
                        decomposed -> assertThat(decomposed).contains("đã có ở một dòng trên"),
                        turned -> assertThat(turned).contains("ký tự không dùng được"),
                        unseen -> assertThat(unseen).contains("ký tự không dùng được"));
    }

    @Test
    void a_row_that_would_be_refused_is_told_before_anything_is_written() throws Exception {
        COMMANDS.answer(201, "{}");
        String text =
                "Họ tên,Đơn vị,Tài khoản,Thành tích\nNgô Thị Lạ,%s,,x\nNgô Thị Máy,,so-vang/x,x";

        Document page =
                looked(
                        clerk(),
                        text.formatted(SAMPLE.districtRegistered().name()),
                        Map.of("ghi", "1"));
        Document elsewhere =
                looked(clerk(), GOOD, Map.of("ghi", "1", "dip", "review:" + UUID.randomUUID()));

        assertThat(page.select("tbody tr td:last-child").eachText())
                .satisfiesExactly(
                        foreign -> assertThat(foreign).contains("quy tắc 48"),
                        account -> assertThat(account).contains("“so-vang/x”"));
        assertThat(elsewhere.selectFirst(".errors").text()).contains("Hãy chọn phong trào");
        assertThat(COMMANDS.sent()).isEmpty();
    }

    @Test
    void a_csv_file_and_a_workbook_are_read_by_their_headings_and_no_picture_is() throws Exception {
        Browser clerk = clerk();
        Element form = clerk.page(BY_LIST + "?tieng=vi").selectFirst("form.card");
        byte[] template = clerk.download(BY_LIST + "/mau.xlsx").body();
        byte[] csv = "\uFEFFHọ tên;Thành tích\nNguyễn Văn Bảng;x\n".getBytes(UTF_8);

        for (Map.Entry<String, byte[]> file :
                Map.of("ds.csv", csv, "ds.xlsx", workbook()).entrySet()) {
            HttpResponse<String> read =
                    clerk.upload(
                            form, Map.of("dip", REVIEW), "tep", file.getKey(), file.getValue());

            assertThat(Jsoup.parse(read.body()).select("tbody tr th").eachText())
                    .as(file.getKey())
                    .first()
                    .asString()
                    .contains("Nguyễn Văn Bảng");
        }
        assertThat(clerk.upload(form, Map.of("dip", REVIEW), "tep", "mau.xlsx", template).body())
                .contains("Bảng chưa có dòng nào");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        assertThat(clerk.upload(form, Map.of("dip", REVIEW), "tep", "a.png", picture).body())
                .contains("Không đọc được danh sách");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            sheet.value(0, 0, "Họ tên");
            sheet.value(0, 1, "Thành tích");
            sheet.value(1, 0, "Nguyễn Văn Bảng");
            sheet.value(1, 1, "Giỏi việc; \"đảm\" việc");
        }
        return bytes.toByteArray();
    }

    @Test
    void a_list_of_a_thousand_names_becomes_one_proposal_and_one_name_more_is_told()
            throws Exception {
        Browser clerk = clerk();
        String thousand =
                "Họ tên,Thành tích\n"
                        + IntStream.rangeClosed(1, 1_000)
                                .mapToObj("Người Mẫu %d,x\n"::formatted)
                                .collect(Collectors.joining());
        Document many = looked(clerk, thousand + "Người Mẫu 1001,x\n", Map.of("ghi", "1"));
        Document page = looked(clerk, thousand, Map.of());
        UUID made = UUID.randomUUID();
        COMMANDS.answer(201, "{\"id\":\"%s\",\"version\":0,\"position\":1}".formatted(made));
        clerk.send(page.selectFirst("form.card"), Map.of("ghi", "1", "dip", REVIEW));

        assertThat(many.select(".errors").text()).contains("1001 dòng", "nhiều nhất 1000 dòng");
        assertThat(page.select("tbody tr")).hasSize(1_000);
        assertThat(COMMANDS.sent()).hasSize(1_001);
        assertThat(COMMANDS.sent().getLast().body()).contains("\"number\":1000");
    }

    @Test
    void who_proposes_nothing_has_no_such_page() throws Exception {
        assertThat(signedIn(LOG, UNIT, Role.VIEWER).get(BY_LIST).statusCode()).isEqualTo(403);
        assertThat(signedIn(LOG, UNIT, Role.VIEWER).get(BY_LIST + "/mau.xlsx").statusCode())
                .isEqualTo(403);
    }

    private static Document looked(Browser clerk, String text, Map<String, String> more)
            throws Exception {
        Map<String, String> typed = new HashMap<>(Map.of("dip", REVIEW, "danh-sach", text));
        typed.putAll(more);
        Element form = clerk.page(BY_LIST + "?tieng=vi").selectFirst("form.card");
        HttpResponse<String> answer = clerk.send(form, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }
}
