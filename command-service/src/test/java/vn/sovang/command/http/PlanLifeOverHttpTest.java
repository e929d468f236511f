package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanImported;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class PlanLifeOverHttpTest extends CommandServer {
    private final UUID unit = Sample.id();

    @Test
    void rule_16_a_plan_is_revised_issued_amended_and_withdrawn_and_then_launches_nothing() {
        UUID plan = issued("KH-1");

        ok(act(plan, "amend", Sample.amend("15/7/2021")));
        ok(act(plan, "withdraw", withdrawal()));

        assertThat(names().subList(1, 7))
                .containsExactly(
                        "plan.drafted",
                        "plan.revised",
                        "plan.issued",
                        "plan.findings-opened",
                        "plan.amended",
                        "plan.withdrawn");
        Reply again = act(plan, "amend", Sample.amend("16/7/2021"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("plan.withdrawn");
        Reply launched =
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(Sample.id(), plan, "nam-2021", unit));
        assertThat(launched.status()).isEqualTo(409);
        assertThat(launched.code()).isEqualTo("campaign.plan-withdrawn");
    }

    @Test
    void rule_16_a_plan_is_replaced_by_another_and_says_by_which() {
        UUID old = issued("KH-1");
        UUID next = Sample.id();
        created(post(as("drafter"), "/api/plans", Sample.plan(next, "KH-2")));
        String body = "{\"replacedBy\":\"%s\"}".formatted(next);
        Reply early = act(old, "replace", body);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.code()).isEqualTo("plan.replacement-not-in-force");

        ok(act(next, "issue", Sample.issue().replace("\"12\"", "\"14\"")));
        ok(act(old, "replace", body));

        Reply launched =
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(Sample.id(), old, "nam-2021", unit));
        assertThat(launched.code()).isEqualTo("campaign.plan-replaced");
        assertThat(launched.body()).contains("“Tổ chức phong trào thi đua năm 2021” (KH-2)");
    }

    @Test
    void rule_13_an_amendment_does_not_take_the_number_of_its_plan() {
        UUID plan = issued("KH-1");

        Reply taken = act(plan, "amend", Sample.amend("15/7/2021").replace("\"13\"", "\"12\""));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.code()).isEqualTo("document.number-taken");
    }

    @Test
    void rule_13_a_number_is_given_once_however_the_symbol_is_typed() {
        issued("KH-1");
        String second = Sample.issue().replace("\"12\"", "\"14\"").replace("KH-SCT", "QĐ-SCT");
        UUID plan = drafted("KH-2");
        ok(act(plan, "issue", second));

        int code = 3;
        for (String symbol :
                List.of("Q\u00d0-SCT", "qđ–sct", "QĐ - SCT", "/QĐ-SCT", "QĐ\u00adSCT")) {
            Reply taken = act(drafted("KH-" + code++), "issue", second.replace("QĐ-SCT", symbol));
            assertThat(taken.status()).as(symbol).isEqualTo(409);
            assertThat(taken.code()).isEqualTo("document.number-taken");
        }
        Reply twice = act(drafted("KH-" + code), "issue", second.replace("QĐ-SCT", "14/QĐ-SCT"));
        assertThat(twice.code()).isEqualTo("document-symbol.numbered");
        assertThat(twice.body()).contains("\"field\":\"symbol\"");
    }

    private UUID drafted(String code) {
        UUID plan = Sample.id();
        created(post(as("drafter"), "/api/plans", Sample.plan(plan, code)));
        return plan;
    }

    @Test
    void rule_33_a_duty_gets_its_day_and_is_completed_by_the_unit_itself() {
        UUID plan = issued("KH-1");
        ok(
                act(
                        plan,
                        "set-duty-deadline",
                        "{\"duty\":\"D1\",\"lastDay\":\"2021-06-30\",\"basis\":\"CV 5\"}"));
        String done =
                "{\"duty\":\"D1\",\"unitId\":\"%s\",\"completedOn\":\"2021-06-01\",\"document\":\"BC 7\"}"
                        .formatted(unit);

        Reply other =
                post(
                        as("unit-clerk", Sample.id()),
                        "/api/plans/%s/complete-duty".formatted(plan),
                        done);
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.code()).isEqualTo("caller.other-unit");
        ok(post(as("unit-clerk", unit), "/api/plans/%s/complete-duty".formatted(plan), done));
        assertThat(names()).endsWith("plan.duty-deadline-set", "plan.duty-completed");
    }

    @Test
    void rule_31_a_duty_that_a_report_fulfils_is_not_completed_by_hand() {
        UUID plan = askingForAReport();

        Reply byHand = byHand(plan, unit);

        assertThat(byHand.status()).isEqualTo(409);
        assertThat(byHand.code()).isEqualTo("plan.duty-reported");
        assertThat(byHand.body()).contains("“phong trào thi đua năm 2021”");
    }

    @Test
    void rule_31_a_duty_of_a_division_is_fulfilled_by_its_report_where_the_campaign_takes_it_in() {
        UUID plan = askingForAReport();
        UUID division = Sample.id();
        UUID other = Sample.id();
        created(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(division, "Phòng Kinh tế", unit)));
        created(post(as("tenant-admin"), "/api/units", Sample.unit(other, "Phòng Nội vụ")));

        assertThat(byHand(plan, division).code()).isEqualTo("plan.duty-reported");
        ok(byHand(plan, other));
    }

    /// A plan whose one duty is the report that its campaign asks for.
    private UUID askingForAReport() {
        UUID plan = Sample.id();
        launched(
                Sample.id(),
                plan,
                Sample.plan(plan, "KH-1")
                        .replace("AGGREGATE", "REPORT")
                        .replace("PERIODIC", "ONCE")
                        .replace("theo quy định", "trước ngày 20/6/2021"),
                unit);
        return plan;
    }

    private Reply byHand(UUID plan, UUID of) {
        return post(
                as("unit-clerk", of),
                "/api/plans/%s/complete-duty".formatted(plan),
                """
                {"duty":"D1","unitId":"%s","completedOn":"2021-06-01","document":"BC 7"}
                """
                        .formatted(of));
    }

    @Test
    void rule_13_a_number_is_compared_with_those_of_imports_and_the_other_way_round() {
        issued("KH-1");
        UUID paper = Sample.id();
        String body =
                Sample.imported("KH-GIAY", "đến hết ngày 30/6/2021")
                        .replace(
                                "\"number\":{\"state\":\"EMPTY\"}",
                                "\"number\":{\"state\":\"STATED\",\"phrase\":\"12\"}");
        ok(post(as("drafter"), "/api/plans/%s/import".formatted(paper), body));
        ok(
                post(
                        as("drafter"),
                        "/api/plans/%s/import".formatted(Sample.id()),
                        body.replace("KH-GIAY", "KH-KHAC").replace("\"12\"", "\"Số: 14\"")));

        assertThat(phrases()).containsExactly("12/KH-SCT (KH-1)");
        ok(act(drafted("KH-3"), "issue", Sample.issue().replace("\"12\"", "\"14\"")));
        assertThat(phrases()).containsExactly("12/KH-SCT (KH-1)", "14/KH-SCT");
    }

    private List<String> phrases() {
        return events().stream()
                .flatMap(event ->
                        switch (event.payload()) {
                            case PlanImported e -> e.findings().stream();
                            case FindingsOpened e ->
                                    e.findings().stream().map(OpenedFinding::finding);
                            default -> Stream.<Finding>of(); // the other events
                        })
                .filter(finding -> finding.code() == FindingCode.NUMBER_GIVEN_TWICE)
                .map(finding -> finding.phrase().value())
                .toList();
    }

    @Test
    void a_duty_of_each_month_is_completed_round_by_round() {
        UUID plan = Sample.id();
        created(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));
        created(
                post(
                        as("drafter"),
                        "/api/plans",
                        Sample.plan(plan, "KH-1")
                                .replace("theo quy định", "trước ngày 25 hằng tháng")));
        ok(act(plan, "issue", Sample.issue()));
        String to = "/api/plans/%s/complete-duty".formatted(plan);
        String done =
                "{\"duty\":\"D1\",\"unitId\":\"%s\",\"completedOn\":\"2021-06-01\",\"document\":\"BC"
                    + " 7\"%s}";

        Reply unnamed = post(as("unit-clerk", unit), to, done.formatted(unit, ""));
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(unnamed.code()).isEqualTo("plan.duty-round");
        assertThat(unnamed.body()).contains("2021-02-25", "2021-12-25");
        for (String round : List.of("2021-05-25", "2021-06-25")) {
            ok(
                    post(
                            as("unit-clerk", unit),
                            to,
                            done.formatted(unit, ",\"round\":\"" + round + "\"")));
        }
        assertThat(names()).endsWith("plan.duty-completed", "plan.duty-completed");
    }

    @Test
    void a12_rule_17_a_citation_is_linked_to_a_document_of_another_authority() {
        UUID plan = issued("KH-1");
        UUID document = Sample.id();
        String body =
                """
                {"documentId":"%s","origin":"EXTERNAL","documentType":"Kế hoạch",
                 "title":"Phong trào thi đua năm 2021","number":"15","symbol":"KH-UBND",
                 "date":"19/01/2021","issuer":"UBND tỉnh","theme":{"origin":"OWN","phrase":"Đổi mới"},
                 "parents":[],"executors":["%s"]}
                """;
        created(post(as("office-clerk"), "/api/documents", body.formatted(document, unit)));
        Reply twice = post(as("office-clerk"), "/api/documents", body.formatted(Sample.id(), unit));
        assertThat(twice.code()).isEqualTo("external-document.registered-already");

        String to = "/api/plans/%s/link-parent".formatted(plan);
        String link = "{\"parent\":0,\"documentId\":\"%s\"}";
        ok(post(as("office-clerk"), to, link.formatted(document)));
        Reply circle = post(as("office-clerk"), to, link.formatted(plan));
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.code()).isEqualTo("plan.parent-circle");
    }

    @Test
    void a26_a_plan_is_copied_to_the_next_year_as_a_draft() {
        UUID plan = issued("KH-1");
        UUID copy = Sample.id();
        ok(
                post(
                        as("drafter"),
                        "/api/plans/%s/copy-to-year".formatted(copy),
                        "{\"from\":\"%s\",\"year\":2022,\"code\":\"KH-2022\"}".formatted(plan)));
        assertThat(names()).endsWith("plan.drafted", "plan.copied");
        ok(act(copy, "issue", Sample.issue().replace("\"12\"", "\"14\"")));
    }

    private UUID issued(String code) {
        UUID plan = Sample.id();
        created(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));
        created(post(as("drafter"), "/api/plans", Sample.plan(plan, code)));
        ok(
                post(
                        as("drafter"),
                        "/api/plans/%s/revise".formatted(plan),
                        "{\"content\":" + Sample.content("đến ngày 30/6/2021") + "}"));
        ok(act(plan, "issue", Sample.issue()));
        return plan;
    }

    private Reply act(UUID plan, String verb, String body) {
        return post(as("leader"), "/api/plans/%s/%s".formatted(plan, verb), body);
    }

    private static String withdrawal() {
        return """
        {"document":"TB 9/TB-SCT","withdrawnOn":"2021-04-01","issuer":"Sở Công Thương","reason":"r"}
        """;
    }

    private List<String> names() {
        return events().stream().map(RecordedEvent::name).toList();
    }
}
