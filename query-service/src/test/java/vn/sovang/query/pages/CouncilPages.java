package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.sovang.council.CouncilMember;
import vn.sovang.councilsession.AttendanceRecorded;
import vn.sovang.councilsession.BallotsRecorded;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SessionRecord;
import vn.sovang.councilsession.SittingMember;
import vn.sovang.kernel.Role;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestCommands;
import vn.sovang.query.testing.TestLog;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
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
    void a_session_is_convened_by_ticking_the_proposals_that_wait_for_the_council()
            throws Exception {
        TestLog log = convened(0);
        Browser secretary = signedIn(log, held.department.value(), Role.COUNCIL_SECRETARY);

        Document page = secretary.page("/phien-hop/lam/moi?tieng=vi");
        Element form = page.selectFirst("main form.card");

        assertThat(page.select("input[name=councilId][checked]").eachAttr("value"))
                .containsExactly(held.council.toString());
        assertThat(page.select("#agenda input[type=checkbox]").eachAttr("value"))
                .containsExactly(held.proposal.toString());
        assertThat(page.select("#agenda").text())
                .contains("Đề nghị khen thưởng của", "Tổ Điện lực Cẩm Xuyên", "chưa thẩm định")
                .doesNotContain("không bắt buộc");
        assertThat(page.select("#councilId").text()).doesNotContain("không bắt buộc");

        COMMANDS.answer(
                200, "{\"id\":\"%s\",\"version\":0,\"position\":1}".formatted(held.session));
        secretary.send(
                form,
                Map.of(
                        "heldOn", "15/12/2021",
                        "place", "Phòng 1",
                        "agenda", held.proposal.toString()));
        assertThat(COMMANDS.sent())
                .singleElement()
                .satisfies(sent ->
                        assertThat(sent.body())
                                .contains("\"councilId\":\"" + held.council + "\"")
                                .contains("\"agenda\":[\"" + held.proposal + "\"]"));
    }

    @Test
    void an_agenda_is_said_anew_from_the_one_that_stands() throws Exception {
        TestLog log = convened(1);
        Browser secretary = signedIn(log, held.department.value(), Role.COUNCIL_SECRETARY);

        Document page = secretary.page("/phien-hop/" + held.session + "/lam/revise?tieng=vi");
        Document another = secretary.page("/phien-hop/lam/moi?tieng=vi");

        assertThat(page.select("#agenda input[checked]").eachAttr("value"))
                .containsExactly(held.proposal.toString());
        assertThat(page.select("#agenda").text()).doesNotContain("đã có trong");
        assertThat(another.select("#agenda").text())
                .contains("đã có trong phiên họp ngày 15/12/2021");
        assertThat(another.select("#agenda input[checked]")).isEmpty();
    }

    @Test
    void one_press_records_all_votes_of_a_session_and_names_what_was_refused() throws Exception {
        TestLog log = convened(0);
        ProposalId second = new ProposalId(UUID.randomUUID());
        AwardProposed usual = held.proposed();
        log.append(
                new AwardProposed(
                        second,
                        usual.campaignId(),
                        usual.proposingUnit(),
                        usual.lines(),
                        usual.checklist(),
                        usual.checklistSource(),
                        usual.proposedAt()));
        log.append(new ProposalSubmitted(second, held.proposalSubmitted().submittedAt()));
        Instant at = Instant.parse("2021-12-16T03:00:00Z");
        List<CouncilSessionEvent> all = held.councilSession();
        SessionConvened convened = (SessionConvened) all.getFirst();
        log.append(
                new SessionConvened(
                        held.session,
                        held.council,
                        held.department,
                        convened.heldOn(),
                        convened.place(),
                        List.of(held.proposal, second),
                        at));
        log.append(all.get(2));
        log.append(all.get(3));
        BallotsRecorded counted = (BallotsRecorded) all.get(3);
        log.append(
                new BallotsRecorded(
                        held.session,
                        second,
                        counted.isSecret(),
                        counted.ballots(),
                        counted.thresholds(),
                        List.of(),
                        null,
                        at));
        log.append(all.get(4));
        follow(log);
        Browser secretary = signedIn(log, held.department.value(), Role.COUNCIL_SECRETARY);
        String session = "/phien-hop/" + held.session;
        Document page = secretary.page(session + "?tieng=vi");
        Element press = page.selectFirst("main form[method=post][action=" + session + "]");
        assertThat(press.text()).isEqualTo("Ghi kết quả vào 2 đề nghị");

        COMMANDS.answer(
                409, "{\"code\":\"proposal.suspended\",\"detail\":\"Đề nghị đang tạm dừng.\"}");
        HttpResponse<String> refused = secretary.send(press, Map.of());

        assertThat(COMMANDS.sent().stream().map(TestCommands.Sent::path))
                .containsExactly(
                        "/api/proposals/" + held.proposal + "/record-session-vote",
                        "/api/proposals/" + second + "/record-session-vote");
        assertThat(COMMANDS.sent())
                .allSatisfy(sent -> assertThat(sent.body()).contains(held.session.toString()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".why.odd[role=alert]").eachText())
                .hasSize(2)
                .allMatch(reason -> reason.contains("Đề nghị đang tạm dừng."));

        COMMANDS.answer(
                200, "{\"id\":\"%s\",\"version\":9,\"position\":1}".formatted(held.proposal));
        HttpResponse<String> done = secretary.send(press, Map.of());
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(done.body()).select(".why.odd[role=alert]")).isEmpty();
        Browser member = signedIn(log, held.department.value(), Role.COUNCIL_MEMBER);
        assertThat(member.page(session).select("main form[method=post][action=" + session + "]"))
                .isEmpty();
    }

    @Test
    void votes_that_are_not_recorded_are_work_until_they_are() throws Exception {
        TestLog log = convened(5);
        Browser office = signedIn(log, held.department.value(), Role.OFFICE_CLERK);
        assertThat(office.page("/?tieng=vi").select(".work").text())
                .contains("1 đề nghị chưa ghi kết quả");
        assertThat(office.page("/phien-hop?unrecorded=true&tieng=vi").select("main tbody tr"))
                .hasSize(1);
        Browser member = signedIn(log, held.department.value(), Role.COUNCIL_MEMBER);
        assertThat(member.page("/?tieng=vi").select("main").text())
                .doesNotContain("chưa ghi kết quả");

        log.append(recorded(Instant.parse("2021-12-16T02:00:00Z")));
        follow(log);
        assertThat(office.page("/?tieng=vi").select("main").text())
                .doesNotContain("chưa ghi kết quả");

        log.append(held.councilSession().get(5)); // corrects the vote
        follow(log);
        assertThat(office.page("/?tieng=vi").select("main").text()).contains("chưa ghi kết quả");
    }

    @Test
    void an_open_vote_names_members_and_is_counted_from_them() throws Exception {
        TestLog log = convened(3);
        Browser secretary = signedIn(log, held.department.value(), Role.COUNCIL_SECRETARY);
        Document page = secretary.page("/phien-hop/" + held.session + "?tieng=vi");
        COMMANDS.answer(
                200, "{\"id\":\"%s\",\"version\":4,\"position\":1}".formatted(held.session));

        secretary.send(
                page.selectFirst("form[action$=/record-ballots]"),
                Map.of(
                        "ballots[1].named[0].choice", "IN_FAVOUR",
                        "ballots[1].named[1].choice", "AGAINST"));

        assertThat(page.select("input[name^=ballots[1].named][name$=member]").eachAttr("value"))
                .as("who stands aside has no vote")
                .containsExactly("Trần Văn Giám", "Lê Thị Thư");
        assertThat(COMMANDS.sent())
                .singleElement()
                .satisfies(sent ->
                        assertThat(sent.body())
                                .contains("\"line\":2,\"inFavour\":1,\"against\":1,\"blank\":0")
                                .contains("{\"member\":\"Trần Văn Giám\",\"choice\":\"IN_FAVOUR\"}")
                                .doesNotContain("\"line\":1"));

        log.append(held.councilSession().get(3));
        follow(log);
        Document counted = secretary.page("/phien-hop/" + held.session + "?tieng=vi");
        assertThat(
                        counted.select("select[name^=ballots[0].named] option[selected]")
                                .eachAttr("value"))
                .containsExactly("IN_FAVOUR", "IN_FAVOUR", "AGAINST");
        assertThat(
                        signedIn(log, held.department.value(), Role.COUNCIL_MEMBER)
                                .page("/phien-hop/" + held.session + "?tieng=vi")
                                .select("main")
                                .text())
                .contains("Đồng ý: Trần Văn Giám, Lê Thị Thư; Không đồng ý: Phạm Văn Ủy");
    }

    @Test
    void a_member_votes_from_the_own_work_and_the_secretary_counts_it() throws Exception {
        TestLog log = convened(2);
        AttendanceRecorded attended = (AttendanceRecorded) held.councilSession().get(2);
        log.append(
                new AttendanceRecorded(
                        attended.sessionId(),
                        attended.members().stream().map(CouncilPages::ours).toList(),
                        List.of(),
                        attended.recordedAt()));
        follow(log);
        String session = "/phien-hop/" + held.session;
        Browser member = signedIn(log, held.department.value(), Role.COUNCIL_MEMBER);
        assertThat(member.page("/?tieng=vi").select(".work").text())
                .containsIgnoringCase("Chờ bạn biểu quyết");
        Element form = member.page(session + "?tieng=vi").selectFirst("form[action$=/cast-votes]");
        assertThat(form.text()).contains("Biểu quyết của Phạm Văn Ủy", "Dòng 1:");
        COMMANDS.answer(
                200, "{\"id\":\"%s\",\"version\":4,\"position\":1}".formatted(held.session));

        member.send(form, Map.of("votes[0].choice", "AGAINST"));

        assertThat(COMMANDS.sent())
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.path())
                            .isEqualTo("/api/sessions/" + held.session + "/cast-votes");
                    assertThat(sent.body())
                            .contains("\"votes\":[{\"line\":1,\"choice\":\"AGAINST\"}]");
                });
        log.append(held.votesCast());
        follow(log);
        assertThat(
                        member.page(session + "?tieng=vi")
                                .select("input[name='votes[0].choice'][checked]")
                                .val())
                .isEqualTo("AGAINST");
        Document counting =
                signedIn(log, held.department.value(), Role.COUNCIL_SECRETARY)
                        .page(session + "?tieng=vi");
        assertThat(counting.text()).contains("1/3 thành viên đã tự biểu quyết");
        assertThat(
                        counting.select("select[name^=ballots[0].named] option[selected]")
                                .eachAttr("value"))
                .containsExactly("AGAINST");
    }

    private static SittingMember ours(SittingMember one) {
        CouncilMember member = one.member();
        return member.account() == null
                ? one
                : new SittingMember(
                        new CouncilMember(
                                member.name(), member.position(), member.role(), "kiem-thu"),
                        one.attendance());
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
        assertThat(page.text()).contains("Chưa ghi vào đề nghị", "Còn 1 đề nghị chưa được ghi");
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
    void minutes_are_a_paper_with_place_day_and_signatures_in_either_language() throws Exception {
        TestLog log = convened(6);
        Browser secretary = signedIn(log, held.department.value(), Role.COUNCIL_SECRETARY);
        String minutes = "/phien-hop/" + held.session + "/bien-ban";

        Document vietnamese = secretary.page(minutes + "?tieng=vi");
        Document english = secretary.page(minutes + "?tieng=en");

        assertThat(vietnamese.select(".letterhead em").text())
                .endsWith(", ngày 16 tháng 12 năm 2021")
                .doesNotStartWith(",");
        assertThat(vietnamese.select(".signed").eachText())
                .containsExactly("Thư ký Lê Thị Thư", "Chủ tọa Trần Văn Giám");
        assertThat(english.select(".letterhead em").text()).endsWith(", 16 December 2021");
        assertThat(english.select("article.doc").text())
                .contains(
                        "Minutes", "Present (2):", "2 of 3 members present", "Chair of the session")
                .contains("3 0 0 100% (80% needed) Reached")
                .doesNotContain("Có mặt", "Đạt", "Thư ký");
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

    @Test
    void councils_sessions_forms_and_minutes_are_whole_in_both_languages() throws Exception {
        String session = "/phien-hop/" + held.session;
        List<String> wrong = new ArrayList<>();
        for (int events : List.of(1, 3, 5, 6)) {
            TestLog log = convened(events);
            Browser office = signedIn(log, held.department.value(), Role.OFFICE_CLERK);
            for (String path :
                    List.of(
                            "/hoi-dong",
                            "/hoi-dong/" + held.council,
                            "/phien-hop",
                            "/phien-hop/lam/moi",
                            session,
                            session + "/bien-ban")) {
                for (String language : List.of("vi", "en")) {
                    wrong.addAll(Pages.faults(path, office.page(path + "?tieng=" + language)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// The vote of the session on the proposal, as its minutes had it when it was closed.
    private VoteMinutesRecorded recorded(Instant at) {
        List<CouncilSessionEvent> closed = held.councilSession().subList(0, 5);
        BallotsRecorded counted = (BallotsRecorded) closed.get(3);
        return new VoteMinutesRecorded(
                held.proposal,
                SessionRecord.of(closed).orElseThrow().minutes(held.proposal).orElseThrow(),
                counted.thresholds(),
                "thu-ky",
                at,
                List.of(),
                held.session);
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
