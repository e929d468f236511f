package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.kernel.Role;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Councils, their sessions with votes and minutes.
abstract class CouncilPages extends TitlePages {
    private final SamplePlan held = new SamplePlan();

    @Test
    void a_council_shows_its_members_and_leads_to_its_sessions() throws Exception {
        TestLog log = convened(1);
        Browser office = signedIn(log, held.department.value(), Role.OFFICE_CLERK);

        Document page = office.page("/hoi-dong/" + held.council + "?tieng=vi");

        assertThat(page.select("[aria-labelledby=members] tbody tr").eachText())
                .hasSize(3)
                .anyMatch(row -> row.contains("Trần Văn Giám") && row.contains("Chủ tịch"));
        assertThat(page.select("[aria-labelledby=sessions] a[href^=/phien-hop/]")).hasSize(1);
        assertThat(page.select(".acts a").eachText())
                .contains("Kiện toàn hội đồng", "Triệu tập phiên họp");
        assertThat(page.select("[aria-labelledby=facts]").text())
                .contains("2/3 tổng số thành viên, theo Điều 5 Quy chế");
    }

    @Test
    void the_renewal_of_a_council_begins_with_its_members() throws Exception {
        TestLog log = convened(1);
        Browser office = signedIn(log, held.department.value(), Role.OFFICE_CLERK);

        Document form = office.page("/hoi-dong/" + held.council + "/lam/change?tieng=vi");

        assertThat(form.select("input[name$=.name]").eachAttr("value"))
                .contains("Trần Văn Giám", "Lê Thị Thư", "Phạm Văn Ủy");
    }

    @Test
    void votes_are_typed_on_the_page_of_the_session_and_lines_that_wait_are_left_out()
            throws Exception {
        TestLog log = convened(3);
        Browser secretary = signedIn(log, held.department.value(), Role.COUNCIL_SECRETARY);
        Document page = secretary.page("/phien-hop/" + held.session + "?tieng=vi");
        COMMANDS.answer(
                200, "{\"id\":\"%s\",\"version\":4,\"position\":1}".formatted(held.session));

        secretary.send(
                page.selectFirst("form[action$=/record-ballots]"),
                Map.of("ballots[0].inFavour", "2", "ballots[0].against", ""));

        assertThat(page.select("table[data-ballots=3] tr[data-required]")).hasSize(2);
        assertThat(page.select("tr[data-voters]").eachAttr("data-voters"))
                .containsExactly("3", "2");
        assertThat(COMMANDS.sent())
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.path())
                            .isEqualTo("/api/sessions/" + held.session + "/record-ballots");
                    assertThat(sent.body())
                            .contains(held.proposal.toString())
                            .contains("\"line\":1")
                            .contains("\"inFavour\":2")
                            .contains("\"against\":0")
                            .doesNotContain("\"line\":2");
                });
    }

    @Test
    void a_session_that_is_over_records_its_votes_and_follows_with_minutes() throws Exception {
        TestLog log = convened(6);
        Browser secretary = signedIn(log, held.department.value(), Role.COUNCIL_SECRETARY);
        String session = "/phien-hop/" + held.session;

        Document page = secretary.page(session + "?tieng=vi");
        Document minutes = secretary.page(session + "/bien-ban?tieng=vi");

        assertThat(
                        page.select(
                                "form[action=/de-nghi/"
                                        + held.proposal
                                        + "/lam/record-session-vote]"))
                .hasSize(1);
        assertThat(page.text()).contains("Chưa ghi vào đề nghị", "Còn đề nghị chưa được ghi");
        assertThat(page.select("form[action*=/record-ballots], form[action*=/record-attendance]"))
                .isEmpty();
        assertThat(minutes.select("article.doc").text())
                .contains("Biên bản", "Có mặt (2)", "có ý kiến bằng văn bản (1)")
                .contains("Có mặt 2/3 thành viên; đủ 2/3")
                .contains("3 0 0 100 % (cần 80 %) Đạt")
                .contains("Dòng 1: 03 phiếu đồng ý", "Hội đồng thống nhất")
                .contains("tư vấn");
    }

    @Test
    void another_organisation_sees_no_council_no_session_and_nothing_of_them_in_trails()
            throws Exception {
        TestLog log = convened(6);
        String trail = "/dien-bien?record=" + held.session + "&tieng=vi";
        Browser member = signedIn(log, held.department.value(), Role.COUNCIL_MEMBER);
        assertThat(member.page(trail).text()).contains("Phòng 2");
        assertThat(member.page("/phien-hop/" + held.session + "?tieng=vi").select("main form"))
                .noneMatch(form -> form.attr("action").contains("/lam/"));

        Browser stranger = signedIn(log, UUID.randomUUID(), Role.OFFICE_HEAD);

        assertThat(stranger.get("/phien-hop/" + held.session).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/hoi-dong/" + held.council).statusCode()).isEqualTo(404);
        assertThat(stranger.page("/hoi-dong?tieng=vi").text()).contains("Chưa ghi hội đồng nào");
        assertThat(stranger.get(trail).statusCode()).isEqualTo(404);
    }

    @Test
    void a_session_that_comes_is_work_of_its_members() throws Exception {
        TestLog log = convened(1);
        Browser member = signedIn(log, held.department.value(), Role.COUNCIL_MEMBER);
        assertThat(member.page("/?tieng=vi").select(".work").text())
                .contains("Phiên họp ngày 15/12/2021");
    }

    /// A log with a council and the first so many events of its session.
    private TestLog convened(int events) throws Exception {
        TestLog log = new TestLog();
        log.append(held.departmentRegistered());
        log.append(held.districtRegistered());
        log.append(held.launched());
        log.append(held.proposed());
        log.append(held.certified());
        log.append(held.proposalSubmitted());
        log.append(held.councilEstablished());
        List<CouncilSessionEvent> all = held.councilSession();
        for (CouncilSessionEvent event : all.subList(0, events)) {
            log.append(event);
        }
        follow(log);
        return log;
    }
}
