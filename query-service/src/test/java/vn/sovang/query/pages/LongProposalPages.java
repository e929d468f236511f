package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.sovang.award.Certainty;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Role;
import vn.sovang.law.Check;
import vn.sovang.law.Criterion;
import vn.sovang.law.Eligibility;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineEligibility;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.VoteThreshold;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.time.Ternary;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// The pages of a proposal of as many lines as a list may have: each step is one form.
abstract class LongProposalPages extends ProposalListPages {
    private static final int LINES = 1_000;
    private static final Instant THEN = Instant.parse("2021-12-01T03:00:00Z");
    private static final String NOTICE = Criterion.GOOD_WORK.name();
    private static final String FILE = "9".repeat(64);

    private final SamplePlan sample = new SamplePlan();
    private final String address = "/de-nghi/" + sample.proposal;

    @Test
    void a_proposal_of_a_thousand_lines_is_read_voted_on_and_decided_by_one_form_for_each_step()
            throws Exception {
        TestLog log = new TestLog();
        UUID office = sample.department.value();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.yearReviewOpened(),
                        proposed(),
                        new DossierItemAdded(
                                sample.proposal,
                                DossierComponent.SUBMISSION,
                                null,
                                FILE,
                                "to-trinh.pdf"),
                        new DossierItemAdded(
                                sample.proposal,
                                DossierComponent.ACHIEVEMENT_REPORT,
                                null,
                                true,
                                FILE,
                                "bao-cao.pdf"),
                        new DossierCertified(sample.proposal, "truong-phong", THEN),
                        new ProposalSubmitted(sample.proposal, THEN, List.of(), verdicts(), null),
                        new CriteriaAssessed(
                                sample.proposal, 1, List.of(), "thu-ky", THEN, List.of(2))));
        follow(log);

        isRead(signedIn(log, office, Role.OFFICE_HEAD));
        isVotedOn(signedIn(log, office, Role.COUNCIL_SECRETARY));
        log.append(votedDown(7));
        follow(log);
        isDecided(signedIn(log, office, Role.LEADER));
    }

    private void isRead(Browser browser) throws IOException, InterruptedException {
        Document page = browser.page(address + "?tieng=vi");
        assertThat(page.select(".lines tbody tr")).hasSize(50);
        assertThat(page.select("[role=status]").text()).contains("50 trong 1000 dòng");
        assertThat(page.select(".lines tbody tr").first().text())
                .as("nothing was assessed, so nothing is met")
                .doesNotContain("Đạt mọi tiêu chuẩn");
        assertThat(page.select(".places li")).as("two files").hasSize(2);
        assertThat(page.select(".places").text()).contains("Các dòng 1-1000 (1000 dòng)");
        assertThat(page.select(".why").text()).doesNotContain("Chưa đánh giá theo tiêu chuẩn");
        assertThat(
                        browser.page(address + "?tieng=vi&dong-ten=nguoi+mau+777")
                                .select(".lines tbody tr"))
                .hasSize(1);
        for (String language : List.of("vi", "en")) {
            String anew = address + "/xet-lai?ngay=1/10/2026&tieng=" + language;
            Document judged = browser.page(anew);
            assertThat(Pages.faults(anew, judged)).isEmpty();
            assertThat(judged.select("#dong-1000")).hasSize(1);
            assertThat(judged.select("#ngay").val()).isEqualTo("01/10/2026");
        }
        assertThat(page.select("form[action$=/xet-lai]")).hasSize(1);
        assertThat(browser.page(address + "?tieng=vi&moi-dong=1").select(".lines tbody tr"))
                .hasSize(LINES);
    }

    private void isVotedOn(Browser browser) throws IOException, InterruptedException {
        COMMANDS.answer(200, "{\"id\":\"x\",\"version\":3,\"position\":1}");
        Element form = form(browser.page(address + "/lam/record-vote?tieng=vi"));
        Map<String, String> typed =
                new HashMap<>(
                        Map.of(
                                "minutes.body", "COUNCIL",
                                "minutes.heldOn", "2/12/2021",
                                "minutes.isSecret", "true",
                                "minutes.members[0].name", "Thành viên 1",
                                "minutes.members[0].attendance", "PRESENT",
                                "minutes.votes[0].line", "7",
                                "minutes.votes[0].inFavour", "0",
                                "minutes.votes[0].against", "1",
                                "minutes.votes[0].blank", "0"));
        typed.putAll(
                Map.of(
                        "cac-dong-khac.inFavour", "1",
                        "cac-dong-khac.against", "0",
                        "cac-dong-khac.blank", "0",
                        "chac-chan", "1"));
        browser.send(form, typed);
        String sent = COMMANDS.sent().getLast().body();
        assertThat(sent.split("\"inFavour\":1,", -1)).hasSize(LINES);
        assertThat(sent).contains("{\"line\":7,\"inFavour\":0,\"against\":1,\"blank\":0}");
        COMMANDS.answer(
                422,
                """
                {"code":"value","detail":"Không được.",
                 "errors":[{"field":"minutes.votes[900].inFavour","code":"value","detail":"Sai."}]}
                """);
        Document refused = Jsoup.parse(browser.send(form, typed).body());
        assertThat(refused.select("#cac-dong-khac-inFavour-err")).as(refused.text()).isNotEmpty();
    }

    private void isDecided(Browser browser) throws IOException, InterruptedException {
        COMMANDS.answer(201, "{\"id\":\"x\",\"version\":0,\"position\":1}");
        String link =
                browser.page(address + "?tieng=vi")
                        .selectFirst("a[href^=/quyet-dinh/lam/moi]")
                        .attr("href");
        Document page = browser.page(link);
        assertThat(page.selectFirst("#dong > fieldset > legend").text()).contains("1000 dòng");
        Element against = page.selectFirst("#dong > fieldset ~ fieldset");
        assertThat(against.select("> legend").text()).contains("cần người cho phép: 1 dòng");
        assertThat(against.text())
                .contains("7. Người Mẫu 7", "Cần người cho phép: bỏ phiếu không đạt");
        assertThat(page.select("#dong > details")).as("folded by what is proposed").hasSize(1);
        assertThat(page.select("#dong > details > summary").first().text()).contains("999 dòng");
        assertThat(page.select("[name=noticesAcknowledged]")).hasSize(1);
        assertThat(page.select("fieldset:has([name=noticesAcknowledged])").text())
                .contains("1000 dòng");
        assertThat(page.select("#dong [name$='.kind'][checked][value=grants]"))
                .as("lines that lack a step are granted by a choice")
                .isEmpty();
        Map<String, String> typed =
                Map.of(
                        page.selectFirst("#dong [name$='.kind'][value=grants]").attr("name"),
                        "grants",
                        "number",
                        "12",
                        "symbol",
                        "QĐ-SCT",
                        "decidedOn",
                        "3/12/2021",
                        "authority",
                        "DEPARTMENT_DIRECTOR",
                        "signatory",
                        "Giám đốc",
                        "dong[1].kind",
                        "refusals",
                        "dong[1].refusals.reason",
                        "Chuyển công tác",
                        "noticesAcknowledged",
                        NOTICE);
        Document asked = Jsoup.parse(browser.send(form(page), typed).body());
        assertThat(COMMANDS.sent()).as("asked once more").isEmpty();
        browser.send(form(asked), Map.of());

        assertThat(COMMANDS.sent()).hasSize(1);
        String sent = COMMANDS.sent().getLast().body();
        assertThat(sent.substring(sent.indexOf("\"grants\""), sent.indexOf("\"refusals\"")))
                .doesNotContain("\"line\":2}")
                .satisfies(grants -> assertThat(grants.split("proposalId", -1)).hasSize(LINES));
        assertThat(sent)
                .contains(
                        "\"refusals\":[{\"proposalId\":\"%s\",\"line\":2,\"reason\":\"Chuyển công tác\"}]"
                                .formatted(sample.proposal),
                        "\"noticesAcknowledged\":true");
    }

    private VoteMinutesRecorded votedDown(int line) {
        return new VoteMinutesRecorded(
                sample.proposal,
                new VoteMinutes(
                        VoteMinutes.Body.COUNCIL,
                        LocalDate.of(2021, 12, 2),
                        true,
                        List.of(
                                new VoteMinutes.Member(
                                        "Uỷ viên 1", VoteMinutes.Attendance.PRESENT)),
                        List.of(),
                        List.of(new VoteMinutes.LineVote(line, 0, 1, 0))),
                List.of(new VoteThreshold(line, 80, "Nghị định 91/2017/NĐ-CP", "U")),
                "thu-ky",
                THEN);
    }

    private AwardProposed proposed() {
        return new AwardProposed(
                sample.proposal,
                null,
                sample.department,
                IntStream.rangeClosed(1, LINES)
                        .mapToObj(number ->
                                new ProposalLine(
                                        number,
                                        new Nominee(
                                                new NomineeId(UUID.randomUUID()),
                                                SubjectKind.INDIVIDUAL,
                                                "Người Mẫu " + number,
                                                sample.department),
                                        sample.proposed().lines().getLast().item(),
                                        "Hoàn thành tốt"))
                        .toList(),
                List.of(DossierComponent.SUBMISSION, DossierComponent.ACHIEVEMENT_REPORT),
                "Luật 06/2022/QH15, Điều 84",
                THEN,
                null,
                sample.yearReview);
    }

    private static List<LineEligibility> verdicts() {
        Eligibility open =
                new Eligibility(
                        RuleSet.LAW_2022,
                        LocalDate.of(2021, 12, 1),
                        Ternary.UNKNOWN,
                        List.of(
                                new Check(
                                        Criterion.GOOD_WORK,
                                        "Luật 06/2022/QH15, Điều 24",
                                        Certainty.READ,
                                        Ternary.UNKNOWN,
                                        List.of(),
                                        List.of(2021))),
                        null);
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> new LineEligibility(line, open))
                .toList();
    }

    private static Element form(Document page) {
        return page.selectFirst("main form[method=post]");
    }
}
