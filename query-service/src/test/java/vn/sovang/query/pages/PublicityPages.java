package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.Role;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Publicity of the list of a proposal.
abstract class PublicityPages extends LongProposalPages {
    private static final Instant THEN = Instant.parse("2021-12-01T03:00:00Z");

    private final SamplePlan made = new SamplePlan();
    private final String shown = "/de-nghi/" + made.proposal;

    @Test
    void a_list_is_public_for_a_time_in_which_each_remark_is_settled() throws Exception {
        TestLog log = new TestLog();
        log.append(
                List.of(
                        made.departmentRegistered(),
                        made.districtRegistered(),
                        made.yearReviewOpened(),
                        proposed(),
                        new DossierCertified(made.proposal, "truong-phong", THEN),
                        new ProposalSubmitted(made.proposal, THEN)));
        log.append(made.publicity());
        follow(log);
        UUID office = made.department.value();

        Document page = signedIn(log, office, Role.COUNCIL_SECRETARY).page(shown + "?tieng=vi");
        Document english = signedIn(log, office, Role.OFFICE_HEAD).page(shown + "?tieng=en");
        Document looking = signedIn(log, office, Role.COUNCIL_MEMBER).page(shown + "?tieng=vi");

        assertThat(Pages.faults(shown, page)).isEmpty();
        assertThat(Pages.faults(shown, english)).isEmpty();
        assertThat(page.select("[aria-labelledby=publicity]").text())
                .contains(
                        "Đã hết hạn",
                        "Từ ngày 02/12/2021, 10 ngày làm việc: đến hết ngày 16/12/2021",
                        "Ý kiến góp ý: 2",
                        "Công đoàn cơ sở, nhận ngày 06/12/2021",
                        "Giải quyết: giấy công nhận ghi một tác giả",
                        "Người góp ý không nêu tên");
        assertThat(page.select("a[href$=settle-remark?number=2]")).hasSize(1);
        assertThat(page.select("a[href$=settle-remark?number=1]")).isEmpty();
        assertThat(looking.select("a[href*=settle-remark]")).isEmpty();
        assertThat(page.select(".why").text())
                .contains("nếu họp hội đồng hôm nay: còn ý kiến góp ý chưa giải quyết");
    }

    private AwardProposed proposed() {
        return new AwardProposed(
                made.proposal,
                null,
                made.department,
                made.proposed().lines(),
                List.of(),
                "Luật 06/2022/QH15, Điều 84",
                THEN,
                null,
                made.yearReview);
    }
}
