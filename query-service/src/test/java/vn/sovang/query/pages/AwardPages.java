package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.Role;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.SimplifiedGround;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The pages of a proposal, of a decision, and of the way that led to an award.
abstract class AwardPages extends ReportPages {
    protected static final String PROPOSAL = "/de-nghi/" + SAMPLE.proposal;
    protected static final String DECISION = "/quyet-dinh/" + SAMPLE.decision;
    protected static final String CHAIN = DECISION + "/" + SAMPLE.proposal + "/1";

    @Test
    void a_proposal_shows_its_way_its_lines_and_each_place_of_its_dossier() throws Exception {
        Document page = signedIn(LOG, UNIT, Role.UNIT_HEAD).page(PROPOSAL + "?tieng=vi");

        assertThat(page.title()).startsWith("Đã có quyết định: ");
        assertThat(page.select(".steps li")).hasSize(6);
        assertThat(page.select(".lines tbody tr")).hasSize(2);
        assertThat(page.select(".places li")).isNotEmpty();
        assertThat(page.select("main a[href*=/lam/]")).isEmpty();
        assertThat(page.select(".not-yet dd").text()).contains("đã có quyết định");
    }

    @Test
    void before_its_dossier_was_complete_a_proposal_said_what_was_missing_by_which_rule()
            throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.UNIT_HEAD);
        Element proposed = browser.page(PROPOSAL + "?tieng=vi").select(".trail li").first();

        Document then = browser.page(proposed.selectFirst("a").attr("href"));

        assertThat(then.select(".why").text()).contains("hồ sơ thiếu").contains("Quy tắc 37");
        assertThat(then.select(".steps li[aria-current=step]").text()).contains("thiếu");
    }

    @Test
    void an_award_is_followed_from_its_decision_back_to_the_plan() throws Exception {
        Browser leader = signedIn(LOG, UNIT, Role.LEADER);
        Document decision = leader.page(DECISION + "?tieng=vi");
        String why = decision.selectFirst(".annex a").attr("href");

        Document chain = leader.page(why);

        assertThat(why).startsWith(DECISION + "/" + SAMPLE.proposal);
        assertThat(chain.select(".chain li").eachText())
                .first(STRING)
                .startsWith("Ban hành kế hoạch");
        assertThat(chain.select("main h2").eachText())
                .startsWith("Quyết định", "Đề nghị, hồ sơ, bỏ phiếu");
        for (Element station : chain.select(".chain a")) {
            assertThat(leader.get(station.attr("href")).statusCode())
                    .as(station.text())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoever_issued_a_decision_stands_before_it_and_not_before_the_whole_register()
            throws Exception {
        Browser leader = signedIn(LOG, UNIT, Role.LEADER);
        Element form = leader.page(DECISION + "/lam/revoke").selectFirst("main form[method=post]");
        COMMANDS.answer(200, "{\"id\":\"x\",\"version\":3,\"position\":1}");

        HttpResponse<String> done = leader.send(form, Map.of("chac-chan", "1"));

        assertThat(done.uri().getPath()).isEqualTo(DECISION);
    }

    @Test
    void a_decision_counts_and_shows_all_of_its_awards_however_many() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.departmentRegistered());
        log.append(sample.decisionIssued(201));
        follow(log);
        String address = "/quyet-dinh/" + sample.decision;
        Browser leader = signedIn(log, sample.department.value(), Role.LEADER);

        Document page = leader.page(address + "?tieng=vi");

        assertThat(page.select(".annex a:not([href*=/lam/])")).hasSize(201);
        assertThat(page.text()).contains("201 khen thưởng");
        String last = "%s/%s/201".formatted(address, sample.proposal);
        assertThat(signedIn(log, sample.department.value(), Role.VIEWER).get(last).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_lost_basis_is_counted_in_the_menu_and_shown_with_the_decision_that_it_concerns()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.departmentRegistered());
        log.append(sample.decisionIssued());
        log.append(sample.dependantFound());
        follow(log);
        String decision = "/quyet-dinh/" + sample.decision + "?tieng=vi";
        UUID unit = sample.department.value();

        Document page = signedIn(log, unit, Role.LEADER).page(decision);
        Document viewer = signedIn(log, unit, Role.VIEWER).page(decision);

        assertThat(page.select("[aria-labelledby=lost] a").eachAttr("href"))
                .containsExactly("/can-cu-da-mat/" + sample.dependant);
        assertThat(page.select("[aria-labelledby=lost] a").text())
                .contains("dựa trên", "77/QĐ-SCT", "bị hủy bỏ từ ngày 01/02/2022");
        assertThat(page.select(".nav a.n[href='/can-cu-da-mat?state=OPEN']").text())
                .startsWith("1 ");
        assertThat(viewer.select("[aria-labelledby=lost], .nav a.n[href^=/can-cu-da-mat]"))
                .isEmpty();
        assertThat(page.select(".letterhead em").text()).contains(", ngày ");
    }

    @Test
    void the_page_of_a_nominee_shows_each_award_once_and_whether_it_holds() throws Exception {
        SamplePlan sample = new SamplePlan();
        Nominee granted = sample.decisionIssued().grants().getFirst().nominee();
        TestLog log = new TestLog();
        log.append(sample.departmentRegistered());
        log.append(
                new NomineeRegistered(granted, List.of(), Instant.parse("2021-11-01T01:00:00Z")));
        log.append(sample.decisionIssued());
        log.append(
                new NomineeCorrected(
                        granted.named("Tên Mới Sau Này"),
                        List.of(),
                        List.of(),
                        "đổi tên",
                        Instant.parse("2022-01-05T01:00:00Z")));
        follow(log);

        Document page =
                signedIn(log, sample.department.value(), Role.AUDITOR)
                        .page("/nguoi/" + granted.nomineeId() + "?tieng=vi");

        assertThat(page.select("[aria-labelledby=awards] li").eachText())
                .singleElement(STRING)
                .contains("Có hiệu lực", "123/QĐ-SCT");
    }

    @Test
    void an_erasure_that_waits_is_shown_to_who_may_give_the_second_order_and_to_nobody_else()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        NomineeErasureRequested asked = sample.nomineeErasureRequested();
        TestLog log = new TestLog();
        log.append(List.of(sample.districtRegistered(), sample.nomineeRegistered(), asked));
        follow(log);
        UUID unit = sample.district.value();
        String address = "/nguoi/" + asked.nomineeId();
        Browser admin = signedIn(log, unit, Role.TENANT_ADMIN);

        assertThat(admin.page("/?tieng=vi").select("#waiting .work li a.btn").eachAttr("href"))
                .singleElement(STRING)
                .startsWith(address + "?ve=")
                .endsWith("#cho-xoa");
        Element awaited = admin.page(address + "?tieng=vi").selectFirst("#cho-xoa");
        assertThat(awaited.text())
                .contains(asked.requestedBy(), asked.legalBasis(), asked.reason())
                .contains("quản trị viên thứ hai");
        Document form = admin.page(awaited.selectFirst("a.btn").attr("href"));
        assertThat(form.select("[name=legalBasis]").val()).isEqualTo(asked.legalBasis());
        assertThat(form.select("[name=reason]").val()).isEqualTo(asked.reason());

        Browser office = signedIn(log, unit, Role.OFFICE_HEAD);
        assertThat(office.page(address).select("#cho-xoa")).isEmpty();
        assertThat(office.page("/").text()).doesNotContain(asked.legalBasis());
    }

    @Test
    void who_gave_the_first_order_of_an_erasure_waits_for_another() throws Exception {
        SamplePlan sample = new SamplePlan();
        NomineeErasureRequested first = sample.nomineeErasureRequested();
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.districtRegistered(),
                        sample.nomineeRegistered(),
                        new NomineeErasureRequested(
                                first.nomineeId(),
                                first.legalBasis(),
                                first.reason(),
                                "kiem-thu",
                                first.requestedAt())));
        follow(log);
        Browser admin = signedIn(log, sample.district.value(), Role.TENANT_ADMIN);

        assertThat(admin.page("/").select("a[href*=cho-xoa]")).isEmpty();
        assertThat(admin.page("/nguoi/" + first.nomineeId()).select("#cho-xoa a.btn")).isEmpty();
        assertThat(admin.page("/nguoi/" + first.nomineeId()).select("#cho-xoa")).hasSize(1);
    }

    @Test
    void no_form_opens_on_who_was_erased() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.districtRegistered(),
                        sample.nomineeRegistered(),
                        sample.nomineeErased()));
        follow(log);
        String address = "/nguoi/" + sample.nomineeErased().nomineeId();
        Browser admin = signedIn(log, sample.district.value(), Role.TENANT_ADMIN, Role.OFFICE_HEAD);

        for (String verb : List.of("correct", "erase", "record-fact")) {
            var answer = admin.get(address + "/lam/" + verb + "?tieng=vi");
            assertThat(answer.statusCode()).as(verb).isEqualTo(409);
            assertThat(answer.body()).contains("đã được xoá và không mở lại được");
        }
    }

    @Test
    void what_is_sealed_is_opened_on_the_page_of_its_person_and_only_for_a_reason()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(List.of(sample.districtRegistered(), sample.nomineeRegistered()));
        follow(log);
        UUID unit = sample.district.value();
        String address = "/nguoi/" + sample.nomineeRegistered().nominee().nomineeId();
        Browser office = signedIn(log, unit, Role.OFFICE_HEAD);
        Element form = office.page(address).selectFirst("form[action$=/niem-phong]");

        var silent = office.send(form, Map.of("ly-do", " "));
        var turned = office.send(form, Map.of("ly-do", "a\u202eb"));
        var opened = office.send(form, Map.of("ly-do", "Đối chiếu hồ sơ"));

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(silent.body()).select("[aria-labelledby=sealed] .err")).isNotEmpty();
        assertThat(turned.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(turned.body()).select("[aria-labelledby=sealed] .err")).isNotEmpty();
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Jsoup.parse(opened.body()).select("[aria-labelledby=sealed] dt")).isNotEmpty();
        assertThat(
                        signedIn(log, unit, Role.LEADER)
                                .page(address)
                                .select("form[action$=/niem-phong]"))
                .isEmpty();
    }

    @Test
    void nobody_hears_that_an_entry_was_struck_whose_recording_they_may_not_see() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.districtRegistered(),
                        sample.nomineeRegistered(),
                        sample.disciplineRecorded(),
                        sample.factStruck()));
        follow(log);
        UUID unit = sample.district.value();
        String trail = "/dien-bien?record=" + sample.nomineeRegistered().nominee().nomineeId();

        assertThat(signedIn(log, unit, Role.OFFICE_HEAD).page(trail).select(".trail li"))
                .hasSize(3);
        assertThat(signedIn(log, unit, Role.LEADER).page(trail).select(".trail li")).hasSize(1);
    }

    @Test
    void a_merit_under_no_campaign_says_why_it_stands_and_what_does_not_apply() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.departmentRegistered());
        log.append(sample.districtRegistered());
        AwardProposed under = sample.proposed();
        log.append(
                new AwardProposed(
                        under.proposalId(),
                        null,
                        under.proposingUnit(),
                        under.lines(),
                        under.checklist(),
                        "Luật 06/2022/QH15, Điều 85",
                        under.proposedAt(),
                        new OnItsOwn(SimplifiedGround.SUDDEN_ACHIEVEMENT, "Giám đốc Mẫu"),
                        null));
        log.append(sample.decisionIssued());
        follow(log);
        Browser leader = signedIn(log, sample.department.value(), Role.LEADER);

        Document proposal = leader.page("/de-nghi/" + sample.proposal + "?tieng=vi");
        String award = "/quyet-dinh/%s/%s/1".formatted(sample.decision, sample.proposal);
        Document chain = leader.page(award + "?tieng=vi");
        Document list = leader.page("/de-nghi?tieng=vi");

        assertThat(proposal.select("[aria-labelledby=facts]").text())
                .contains("Thành tích xuất sắc đột xuất", "Giám đốc Mẫu", "Không áp dụng");
        assertThat(proposal.select(".why").text()).contains("Điều 7");
        assertThat(chain.select("main h2").eachText()).contains("Cơ sở xét ngoài phong trào");
        assertThat(chain.text()).contains("thủ tục đơn giản", "Giám đốc Mẫu");
        assertThat(list.select("main table").text())
                .containsIgnoringCase("thành tích xuất sắc đột xuất");
        assertThat(leader.get(award + "?tieng=en").statusCode()).isEqualTo(200);
    }

    @Test
    void a_proposal_in_the_review_of_a_year_leads_to_it_and_has_its_limit() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.departmentRegistered());
        log.append(sample.districtRegistered());
        log.append(sample.yearReviewOpened());
        AwardProposed under = sample.proposed();
        log.append(
                new AwardProposed(
                        under.proposalId(),
                        null,
                        under.proposingUnit(),
                        under.lines(),
                        under.checklist(),
                        "Luật 06/2022/QH15, Điều 84",
                        under.proposedAt(),
                        null,
                        sample.yearReview));
        log.append(sample.decisionIssued());
        follow(log);
        Browser office = signedIn(log, sample.department.value(), Role.OFFICE_HEAD);
        String review = "/binh-xet/" + sample.yearReview;

        Document proposal = office.page("/de-nghi/" + sample.proposal + "?tieng=vi");
        Document chain =
                office.page(
                        "/quyet-dinh/%s/%s/1?tieng=vi".formatted(sample.decision, sample.proposal));
        Document shown = office.page(review + "?tieng=vi");

        assertThat(proposal.select("[aria-labelledby=facts]").text())
                .contains("Bình xét năm 2021", "trước ngày 15/12", "Không áp dụng");
        assertThat(chain.select("main a[href^=" + review + "]")).isNotEmpty();
        assertThat(shown.select("main a[href*=/lam/]").eachText())
                .contains("Khép lại đợt bình xét", "Lập đề nghị khen thưởng");
        String proposals = "/de-nghi?review=" + sample.yearReview;
        assertThat(shown.select("main a[href='" + proposals + "']").text())
                .isEqualTo("Đề nghị khen thưởng");
        assertThat(office.page(proposals + "&tieng=vi").select("main tbody tr")).hasSize(1);
        assertThat(office.page("/de-nghi?review=" + UUID.randomUUID()).select("main tbody tr"))
                .isEmpty();
        assertThat(office.page("/binh-xet?tieng=en").select("main table").text())
                .contains("Takes proposals");
    }

    @Test
    void who_may_not_read_proposals_is_told_that_their_steps_are_left_out() throws Exception {
        Browser viewer = signedIn(LOG, UNIT, Role.VIEWER);

        Document chain = viewer.page(CHAIN + "?tieng=vi");

        assertThat(chain.select(".why").text()).contains("không hiện với chức danh này");
        assertThat(chain.select("main a[href^=/de-nghi]")).isEmpty();
        assertThat(viewer.get(PROPOSAL).statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_but_a_leader_is_led_to_revoke() throws Exception {
        for (Role role : List.of(Role.LEADER, Role.OFFICE_HEAD, Role.VIEWER)) {
            assertThat(signedIn(LOG, UNIT, role).page(DECISION).select("main a[href$=/lam/revoke]"))
                    .as(role.name())
                    .hasSize(role == Role.LEADER ? 1 : 0);
        }
    }
}
