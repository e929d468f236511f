package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.decision.RevocationCause;
import vn.sovang.fund.FundEvent;
import vn.sovang.fund.PaidLine;
import vn.sovang.fund.ReceiptRecorded;
import vn.sovang.fund.ReceiptSource;
import vn.sovang.fund.RewardPaid;
import vn.sovang.kernel.Role;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reward funds with their ledgers, and reward money on the pages of decisions.
abstract class FundPages extends CouncilPages {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 5);
    private final SamplePlan kept = new SamplePlan();

    @Test
    void a_fund_shows_its_ledger_by_day_with_the_balance_after_each_entry() throws Exception {
        TestLog log = rewarded();
        paid(log);
        Browser office = signedIn(log, kept.department.value(), Role.OFFICE_CLERK);

        Document page = office.page("/quy/" + kept.fund + "?tieng=vi");

        assertThat(page.select("[aria-labelledby=ledger] tbody tr").eachText())
                .satisfiesExactly(
                        receipt -> assertThat(receipt).contains("50.000.000", "55.000.000"),
                        payment ->
                                assertThat(payment)
                                        .contains("Chi tiền thưởng", "123/QĐ-SCT", "1.880.000")
                                        .endsWith("53.120.000"));
        assertThat(page.select("[aria-labelledby=sums] tr").last().text())
                .isEqualTo("Số dư 53.120.000");
        assertThat(page.select("a[href$=reverse-entry?entry=2]")).hasSize(1);
        assertThat(page.select(".acts a").eachText())
                .contains("Chi tiền thưởng của quyết định", "Ghi khoản thu", "Khóa sổ cuối năm");
    }

    @Test
    void the_page_of_a_decision_says_what_it_costs_who_pays_and_what_is_not_paid()
            throws Exception {
        TestLog log = rewarded();
        Browser office = signedIn(log, kept.department.value(), Role.OFFICE_CLERK);

        Element section = rewards(office);

        assertThat(section.text())
                .contains("1.880.000 đồng cho 1 dòng")
                .contains("1 dòng; mức do văn bản của cơ quan quy định")
                .contains("Luật 06/2022/QH15, Điều 11")
                .contains("0 đồng; còn 2 dòng chưa chi");
        assertThat(section.select("a").eachText()).contains("Chi tiền thưởng từ quỹ năm 2024");
    }

    @Test
    void another_organisation_sees_what_a_decision_costs_and_neither_ledger_nor_payments()
            throws Exception {
        TestLog log = rewarded();
        paid(log);
        Browser other = signedIn(log, UUID.randomUUID(), Role.OFFICE_CLERK);

        assertThat(rewards(other).text())
                .contains("1.880.000 đồng")
                .doesNotContain("chưa chi", "Chi tiền thưởng từ quỹ");
        assertThat(other.get("/quy/" + kept.fund).statusCode()).isEqualTo(404);
        assertThat(other.get("/quy/" + kept.fund + "/so-quy").statusCode()).isEqualTo(404);
        assertThat(other.page("/quy?tieng=vi").select("tbody tr")).isEmpty();
        assertThat(other.page("/tien-thuong?tieng=vi").select("tbody tr")).isEmpty();
        assertThat(other.get("/dien-bien?record=" + kept.fund).statusCode()).isEqualTo(404);
    }

    @Test
    void the_form_begins_with_the_lines_that_wait_and_what_each_is_expected_to_cost()
            throws Exception {
        TestLog log = rewarded();
        Browser office = signedIn(log, kept.department.value(), Role.OFFICE_CLERK);
        Document page =
                office.page(
                        "/quy/%s/lam/pay-reward?tieng=vi&decisionId=%s"
                                .formatted(kept.fund, kept.decision));
        COMMANDS.answer(200, "{\"id\":\"%s\",\"version\":4,\"position\":1}".formatted(kept.fund));

        office.send(
                page.selectFirst("main form[method=post]"),
                Map.of(
                        "paidOn", "06/08/2024",
                        "document", "Phiếu chi số 7",
                        "lines[0].amount", "1.900.000",
                        "reason", "Quy chế"));

        assertThat(page.select("input[name^=lines]:not([type=hidden])").eachAttr("value"))
                .containsExactly("1880000", "");
        assertThat(page.text()).contains("Tập thể A", "không có mức đã đọc");
        assertThat(page.select("input:not([type=hidden])").eachAttr("name"))
                .doesNotContain("decisionId", "lines[0].proposalId", "lines[0].line");
        assertThat(COMMANDS.sent())
                .singleElement()
                .satisfies(sent ->
                        assertThat(sent.body())
                                .contains("\"amount\":1900000")
                                .contains("\"line\":1")
                                .doesNotContain("\"line\":2"));
    }

    @Test
    void money_of_an_award_that_is_lost_is_to_come_back_until_it_is_entered() throws Exception {
        TestLog log = rewarded();
        paid(log);
        log.append(
                new AwardRevoked(
                        kept.decision,
                        kept.proposal,
                        1,
                        RevocationCause.FRAUD_IN_DECLARING,
                        "QĐ 9",
                        "Khai man",
                        DAY.plusDays(9)));
        follow(log);
        Browser office = signedIn(log, kept.department.value(), Role.OFFICE_CLERK);

        Element section = rewards(office);
        Document form = office.page(section.select("a[href*=record-recovery]").attr("href"));

        assertThat(section.text()).contains("Phải thu hồi").contains("Tập thể A: 1.880.000 đồng");
        assertThat(form.select("input[name=amount]").attr("value")).isEqualTo("1880000");
        assertThat(form.text()).contains("Tập thể A");
        assertThat(office.page("/?tieng=vi").text()).contains("1 dòng phải thu hồi tiền thưởng");
    }

    @Test
    void a_wrong_entry_is_chosen_and_not_typed() throws Exception {
        TestLog log = rewarded();
        Browser office = signedIn(log, kept.department.value(), Role.OFFICE_CLERK);

        Document form = office.page("/quy/" + kept.fund + "/lam/reverse-entry?entry=1&tieng=vi");

        assertThat(form.select("label:has(input[name=entry][checked])").text())
                .contains("Giấy rút số 12, 50.000.000 đồng");
    }

    private Element rewards(Browser browser) throws Exception {
        return browser.page("/quyet-dinh/" + kept.decision + "?tieng=vi")
                .selectFirst("[aria-labelledby=rewards]");
    }

    private TestLog rewarded() throws Exception {
        TestLog log = new TestLog();
        log.append(kept.departmentRegistered());
        log.append(kept.districtRegistered());
        log.append(kept.launched());
        log.append(kept.proposed());
        log.append(kept.certified());
        log.append(kept.proposalSubmitted());
        log.append(decided());
        log.append(kept.fundOpened(2024));
        log.append(
                new ReceiptRecorded(
                        kept.fund,
                        1,
                        ReceiptSource.BUDGET,
                        DAY.minusDays(90),
                        50_000_000,
                        "Giấy rút số 12",
                        Instant.parse("2024-08-06T01:00:00Z")));
        follow(log);
        return log;
    }

    private void paid(TestLog log) throws Exception {
        FundEvent paid =
                new RewardPaid(
                        kept.fund,
                        2,
                        kept.decision,
                        List.of(new PaidLine(kept.proposal, 1, 1_880_000L, 1_880_000)),
                        DAY.plusDays(1),
                        "Phiếu chi số 7",
                        null,
                        null,
                        Instant.parse("2024-08-06T02:00:00Z"));
        log.append(paid);
        follow(log);
    }

    private DecisionIssued decided() {
        Nominee team =
                new Nominee(
                        new NomineeId(UUID.randomUUID()),
                        SubjectKind.COLLECTIVE,
                        "Tập thể A",
                        kept.department);
        return new DecisionIssued(
                kept.decision,
                new DocumentNumber("123"),
                "QĐ-SCT",
                DAY,
                DecidingAuthority.DEPARTMENT_DIRECTOR,
                kept.department,
                "Giám đốc",
                List.of(
                        new Grant(
                                kept.proposal,
                                1,
                                team,
                                new TitleItem(
                                        EmulationTitle.ADVANCED_COLLECTIVE,
                                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                                null),
                        new Grant(
                                kept.proposal,
                                2,
                                team,
                                new FormItem(
                                        CommendationForm.LETTER_OF_COMMENDATION,
                                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                                null)),
                List.of(),
                null,
                null,
                List.of());
    }
}
