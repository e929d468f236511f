package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.enrolment.TitlesAccepted;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Registrations of titles, and what was reached of them.
abstract class TitlePages extends UnitListPages {
    private static final TitleItem WORKER =
            new TitleItem(EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR);

    private final SamplePlan year = new SamplePlan();
    private final Nominee granted = ofDepartment("Người Đã Đạt");
    private final Nominee proposed = ofDepartment("Người Đang Xét");
    private final Nominee waiting = ofDepartment("Người Chưa Xét");
    private final Nominee unasked = ofDepartment("Người Không Đăng Ký");

    private Nominee ofDepartment(String name) {
        return new Nominee(
                new NomineeId(UUID.randomUUID()), SubjectKind.INDIVIDUAL, name, year.department);
    }

    @Test
    void each_registered_title_stands_beside_what_was_reached_until_the_review_is_closed()
            throws Exception {
        TestLog log = reviewed();
        follow(log);
        Browser office = signedIn(log, year.department.value(), Role.OFFICE_HEAD);
        String review = "/binh-xet/" + year.yearReview;

        Document lines = office.page(review + "/danh-hieu?tieng=vi");
        Document compared = office.page(review + "/so-sanh?tieng=vi");

        assertThat(lines.select("main tbody tr").eachText())
                .hasSize(4)
                .anyMatch(row -> row.contains("Người Đã Đạt") && row.contains("Đã đạt"))
                .anyMatch(row -> row.contains("Người Đã Đạt") && row.contains("123/QĐ-SCT"))
                .anyMatch(row -> row.contains("Người Đang Xét") && row.contains("Đang xét"))
                .anyMatch(row -> row.contains("Người Chưa Xét") && row.contains("Chưa có kết quả"))
                .anyMatch(row ->
                        row.contains("Người Không Đăng Ký") && row.contains("Đạt, không đăng ký"));
        assertThat(compared.select("[aria-labelledby=by-title] tbody tr").text())
                .isEqualTo("Lao động tiên tiến 3 3 1 1 1 33% 1");
        assertThat(compared.select("[aria-labelledby=by-unit] tbody tr")).hasSize(1);

        log.append(year.yearReviewClosed());
        follow(log);
        assertThat(office.page(review + "/danh-hieu?tieng=vi&result=NOT_REACHED").text())
                .contains("Người Chưa Xét")
                .doesNotContain("Người Đã Đạt");
    }

    @Test
    void a_registration_shows_each_reader_just_what_can_be_done_with_it() throws Exception {
        TestLog log = new TestLog();
        log.append(year.departmentRegistered());
        log.append(year.districtRegistered());
        log.append(year.yearReviewOpened());
        log.append(
                new NomineeRegistered(granted, List.of(), Instant.parse("2021-01-04T00:00:00Z")));
        log.append(registered());
        follow(log);
        String page = "/dang-ky-danh-hieu/" + year.enrolment + "?tieng=vi";
        Browser office = signedIn(log, year.department.value(), Role.OFFICE_CLERK);

        Document waiting = office.page(page);

        assertThat(waiting.select("main form[action$=/lam/accept] button").text())
                .isEqualTo("Chấp nhận đăng ký danh hiệu");
        assertThat(waiting.select("[aria-labelledby=facts]").text()).contains("Trễ 4 ngày");
        assertThat(waiting.select("main a[href*=/lam/]").eachText())
                .contains("Sửa danh sách đăng ký", "Trả lại đăng ký danh hiệu");
        assertThat(office.page("/?tieng=vi").select(".work").text())
                .contains("Đăng ký danh hiệu năm 2021");
        Browser stranger = signedIn(log, UUID.randomUUID(), Role.OFFICE_CLERK);
        assertThat(stranger.page(page).select("main form[action*=/lam/], main a[href*=/lam/]"))
                .isEmpty();

        log.append(new TitlesAccepted(year.enrolment, 1, Instant.parse("2021-03-04T01:00:00Z")));
        follow(log);
        assertThat(office.page(page).select("main a[href*=withdraw-title]")).hasSize(3);
    }

    private TitlesRegistered registered() {
        return new TitlesRegistered(
                year.enrolment,
                year.yearReview,
                year.department,
                List.of(
                        new RegisteredTitle(1, granted, WORKER.title()),
                        new RegisteredTitle(2, proposed, WORKER.title()),
                        new RegisteredTitle(3, waiting, WORKER.title())),
                Instant.parse("2021-03-03T01:00:00Z"));
    }

    private TestLog reviewed() throws Exception {
        TestLog log = new TestLog();
        log.append(year.departmentRegistered());
        log.append(year.districtRegistered());
        log.append(year.yearReviewOpened());
        log.append(registered());
        log.append(new TitlesAccepted(year.enrolment, 1, Instant.parse("2021-03-04T01:00:00Z")));
        AwardProposed usual = year.proposed();
        log.append(
                new AwardProposed(
                        usual.proposalId(),
                        null,
                        year.department,
                        List.of(new ProposalLine(1, proposed, WORKER, "Hoàn thành tốt")),
                        usual.checklist(),
                        "Luật 06/2022/QH15, Điều 84",
                        usual.proposedAt(),
                        null,
                        year.yearReview));
        log.append(year.certified());
        log.append(year.proposalSubmitted());
        DecisionIssued decision = year.decisionIssued();
        AchievementPeriod period =
                new AchievementPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        SamplePlan other = new SamplePlan();
        log.append(
                new DecisionIssued(
                        decision.decisionId(),
                        decision.number(),
                        decision.symbol(),
                        decision.decidedOn(),
                        decision.authority(),
                        decision.issuer(),
                        decision.signatory(),
                        List.of(
                                new Grant(
                                        other.proposal,
                                        1,
                                        granted,
                                        WORKER,
                                        null,
                                        null,
                                        period,
                                        null),
                                new Grant(
                                        other.proposal,
                                        2,
                                        unasked,
                                        WORKER,
                                        null,
                                        null,
                                        period,
                                        null)),
                        List.of(),
                        null,
                        null,
                        List.of()));
        return log;
    }
}
