package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.testdatabase.TestTokens;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Units that go into one, and the work that goes on.
class MergersOverHttpTest extends CommandServer {
    private final UUID first = Sample.id();
    private final UUID second = Sample.id();
    private final UUID successor = Sample.id();

    @BeforeEach
    void threeUnits() {
        for (UUID unit : List.of(first, second, successor)) {
            done(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));
        }
    }

    @Test
    void rule_52_merged_units_end_by_events_of_their_own_that_name_the_successor() {
        done(merge(successor, first, second));

        assertThat(ends())
                .hasSize(2)
                .allSatisfy(end -> {
                    assertThat(end.successors()).containsExactly(new UnitId(successor));
                    assertThat(end.dissolvedOn()).isEqualTo(LocalDate.of(2025, 7, 1));
                });
        done(merge(successor, first, second));
        assertThat(ends()).hasSize(2);
    }

    @Test
    void of_many_at_once_one_unit_bears_a_name_and_of_two_crossing_moves_one_is_done()
            throws Exception {
        List<Reply> named =
                together(
                        IntStream.range(0, 16)
                                .<Callable<Reply>>mapToObj(_ ->
                                        () ->
                                                post(
                                                        as("tenant-admin"),
                                                        "/api/units",
                                                        Sample.unit(
                                                                Sample.id(), "Phòng Mới", first)))
                                .toList());
        List<Reply> moved =
                together(
                        List.of(
                                () -> post(as("tenant-admin"), move(first), below(second)),
                                () -> post(as("tenant-admin"), move(second), below(first))));

        assertThat(named).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(named)
                .filteredOn(reply -> reply.status() != 201)
                .extracting(Reply::code)
                .containsOnly("unit.name-taken");
        assertThat(moved).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(moved)
                .filteredOn(reply -> reply.status() != 200)
                .extracting(Reply::code)
                .containsOnly("unit.parent-below");
    }

    private static String move(UUID unit) {
        return "/api/units/%s/move".formatted(unit);
    }

    private static String below(UUID parent) {
        return "{\"parent\":\"%s\",\"validFrom\":\"2026-01-01\",\"basis\":\"QĐ 7\"}"
                .formatted(parent);
    }

    @Test
    void rule_52_of_three_moves_that_close_a_ring_at_the_same_moment_one_is_refused()
            throws Exception {
        List<Reply> moved =
                together(
                        List.of(
                                () -> post(as("tenant-admin"), move(first), below(second)),
                                () -> post(as("tenant-admin"), move(second), below(successor)),
                                () -> post(as("tenant-admin"), move(successor), below(first))));

        assertThat(moved).filteredOn(reply -> reply.status() == 200).hasSize(2);
        assertThat(moved)
                .filteredOn(reply -> reply.status() != 200)
                .extracting(Reply::code)
                .containsExactly("unit.parent-below");
    }

    @Test
    void rule_52_of_units_that_take_one_name_at_the_same_moment_one_gets_it() throws Exception {
        List<UUID> divisions = Stream.generate(Sample::id).limit(4).toList();
        for (UUID division : divisions) {
            done(
                    post(
                            as("tenant-admin"),
                            "/api/units",
                            Sample.unit(division, "Phòng " + division, first)));
        }
        List<Callable<Reply>> acts = new ArrayList<>();
        for (int day = 0; day < divisions.size(); day++) {
            String path = "/api/units/%s/rename".formatted(divisions.get(day));
            String body =
                    "{\"name\":\"Phòng Một\",\"validFrom\":\"2020-01-0%d\",\"basis\":\"QĐ\"}"
                            .formatted(day + 1);
            acts.add(() -> post(as("tenant-admin"), path, body));
        }
        acts.add(() ->
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(Sample.id(), "PHÒNG MỘT", first)));

        List<Reply> named = together(acts);

        assertThat(named).filteredOn(reply -> reply.status() / 100 == 2).hasSize(1);
        assertThat(named)
                .filteredOn(reply -> reply.status() / 100 != 2)
                .extracting(Reply::code)
                .containsOnly("unit.name-taken");
    }

    @Test
    void rule_52_who_was_said_to_carry_on_does_not_end_before_also_when_both_come_at_once()
            throws Exception {
        done(dissolve(first, "2026-01-01", successor));
        assertThat(dissolve(successor, "2025-07-01").code())
                .isEqualTo("unit.dissolved-before-start");

        List<Reply> ended =
                together(
                        List.of(
                                () -> dissolve(second, "2026-06-01", successor),
                                () -> dissolve(successor, "2026-03-01")));

        assertThat(ended).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(ended)
                .filteredOn(reply -> reply.status() != 200)
                .extracting(Reply::code)
                .isSubsetOf("unit.dissolved-before-start", "unit.other-dissolved");
    }

    @Test
    void rule_52_nothing_is_founded_below_a_unit_that_ends_at_the_same_moment() throws Exception {
        List<Reply> both =
                together(
                        List.of(
                                () -> dissolve(first, "2016-01-02"),
                                () ->
                                        post(
                                                as("tenant-admin"),
                                                "/api/units",
                                                Sample.unit(Sample.id(), "Phòng Hai", first)
                                                        .replace("2016-01-01", "2016-02-01"))));

        assertThat(both.getFirst().status()).isEqualTo(200);
        assertThat(both.getLast().status()).isIn(201, 422);
        if (both.getLast().status() == 201) {
            assertThat(events().getLast().payload())
                    .as("founded before the end was written")
                    .isInstanceOf(UnitDissolved.class);
        }
    }

    private Reply dissolve(UUID unit, String day, UUID... successors) {
        return post(
                as("tenant-admin"),
                "/api/units/%s/dissolve".formatted(unit),
                "{\"dissolvedOn\":\"%s\",\"successors\":%s,\"basis\":\"QĐ\"}"
                        .formatted(day, JSON.writeValueAsString(successors)));
    }

    @Test
    void rule_52_of_two_reports_for_one_that_is_owed_one_comes_also_at_the_same_moment()
            throws Exception {
        UUID campaign = campaignOf(first);
        done(merge(successor, first));
        for (String phase : List.of("1", "2")) {
            List<Reply> both =
                    together(
                            Stream.of(first, successor)
                                    .<Callable<Reply>>map(unit ->
                                            () ->
                                                    post(
                                                            as("unit-clerk", successor),
                                                            "/api/reports",
                                                            Sample.report(
                                                                    Sample.id(),
                                                                    campaign,
                                                                    phase,
                                                                    unit)))
                                    .toList());
            assertThat(both).filteredOn(reply -> reply.status() == 201).hasSize(1);
            assertThat(both)
                    .filteredOn(reply -> reply.status() != 201)
                    .extracting(Reply::code)
                    .containsExactly("report.owed-once");
        }
    }

    @Test
    void rule_52_who_carries_on_hands_in_nothing_for_days_before_it_did() {
        UUID campaign = campaignOf(first);
        done(merge(successor, first));
        String late =
                Sample.report(Sample.id(), campaign, "1", successor)
                        .replaceFirst(
                                "\\{",
                                "{\"happenedAt\":\"2021-06-20T02:00:00Z\","
                                        + "\"lateReason\":\"Nhập sau\",");

        assertThat(post(as("unit-clerk", successor), "/api/reports", late).code())
                .isEqualTo("campaign.unit-out-of-scope");
    }

    @Test
    void rule_52_posts_of_a_unit_that_ended_upload_nothing() {
        byte[] file = "%PDF-1.7\n%x\n".getBytes(StandardCharsets.UTF_8);
        Map<String, String> pdf = Map.of("Content-Type", "application/pdf");
        created(post(as("unit-clerk", first), "/api/attachments", file, pdf));

        done(merge(successor, first));

        Reply refused = post(as("unit-clerk", first), "/api/attachments", file, pdf);
        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("caller.unit-ended");
        created(post(as("unit-clerk", successor), "/api/attachments", file, pdf));
    }

    @Test
    void a_merger_leaves_no_moment_in_which_the_unit_acts_on() {
        UUID campaign = campaignOf(first);
        done(register(campaign, first, first));

        done(merge(successor, first, second));

        assertThat(ends()).hasSize(2);
        assertThat(register(campaign, first, first).code()).isEqualTo("caller.unit-ended");
    }

    @Test
    void a_unit_whose_end_was_dated_years_away_ends_on_the_day_that_was_meant() {
        UUID campaign = campaignOf(first);
        done(
                post(
                        as("tenant-admin"),
                        "/api/units/%s/merge".formatted(successor),
                        "{\"merged\":[\"%s\"],\"mergedOn\":\"2031-07-01\",\"basis\":\"NQ 1665\"}"
                                .formatted(first)));
        done(register(campaign, first, first));
        String correction =
                "{\"dissolvedOn\":\"2025-07-01\",\"basis\":\"NQ 1665\",\"correction\":\"%s\"}";
        String path = "/api/units/%s/correct-end".formatted(first);

        assertThat(post(as("tenant-admin"), path, correction.formatted(" ")).status())
                .isEqualTo(422);
        done(post(as("tenant-admin"), path, correction.formatted("Ghi nhầm năm")));

        assertThat(register(campaign, first, first).code()).isEqualTo("caller.unit-ended");
        assertThat(ends())
                .hasSize(2)
                .last()
                .isEqualTo(
                        new UnitDissolved(
                                new UnitId(first),
                                LocalDate.of(2025, 7, 1),
                                List.of(new UnitId(successor)),
                                "NQ 1665",
                                "Ghi nhầm năm"));
        done(
                post(
                        as("tenant-admin"),
                        "/api/units/%s/dissolve".formatted(successor),
                        "{\"dissolvedOn\":\"2026-01-01\",\"successors\":[],\"basis\":\"QĐ\"}"));
    }

    @Test
    void rule_52_one_report_owed_by_a_merged_unit_is_handed_in_once() {
        UUID campaign = campaignOf(first);
        done(merge(successor, first));
        UUID handedIn = Sample.id();
        done(
                post(
                        as("unit-clerk", successor),
                        "/api/reports",
                        Sample.report(handedIn, campaign, "1", first)));

        Reply again =
                post(
                        as("unit-clerk", successor),
                        "/api/reports",
                        Sample.report(Sample.id(), campaign, "1", successor));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("report.owed-once");
        assertThat(again.json().at("/values/owner").asString()).isEqualTo(handedIn.toString());
        done(
                post(
                        as("unit-clerk", successor),
                        "/api/reports",
                        Sample.report(Sample.id(), campaign, "2", successor)));
        assertThat(
                        post(
                                        as("unit-clerk", successor),
                                        "/api/reports",
                                        Sample.report(Sample.id(), campaign, "2", first))
                                .code())
                .isEqualTo("report.owed-once");
    }

    @Test
    void a_unit_goes_into_one_successor_only() {
        done(merge(successor, first));

        assertThat(merge(second, first).code()).isEqualTo("unit.other-dissolved");
        Reply elsewhere =
                post(
                        as("tenant-admin"),
                        "/api/units/%s/dissolve".formatted(first),
                        """
                        {"dissolvedOn":"2025-07-02","successors":["%s"],"basis":"QĐ"}
                        """
                                .formatted(second));
        assertThat(elsewhere.code()).isIn("unit.ended-already", "unit.dissolved");
    }

    @Test
    void rule_52_a_successor_goes_on_with_the_work_of_what_went_into_it() {
        UUID campaign = campaignOf(first);
        assertThat(report(campaign, successor).code()).isEqualTo("caller.other-unit");

        done(merge(successor, first));

        done(report(campaign, successor));
        assertThat(report(campaign, second).code()).isEqualTo("caller.other-unit");

        Reply dead = register(campaign, first, first);
        assertThat(dead.status()).as(dead.body()).isEqualTo(403);
        assertThat(dead.code()).isEqualTo("caller.unit-ended");
        done(register(campaign, successor, successor));
        UUID founded = Sample.id();
        done(post(as("tenant-admin"), "/api/units", Sample.unit(founded, "Tổ Mới", successor)));
        done(register(campaign, founded, founded));
        assertThat(register(campaign, second, second).code())
                .isEqualTo("campaign.unit-out-of-scope");
    }

    private Reply register(UUID campaign, UUID unit, UUID clerkOf) {
        return post(
                as("unit-clerk", clerkOf),
                "/api/campaigns/%s/register-participation".formatted(campaign),
                """
                {"phase":"1","unitId":"%s","commitment":"Tham gia"}
                """
                        .formatted(unit));
    }

    @Test
    void a_unit_is_moved_under_another_one_and_never_under_itself() {
        done(move(first, second, "2020-01-01"));
        Reply below = move(second, first, "2020-01-01");

        assertThat(below.status()).isEqualTo(422);
        assertThat(below.code()).isEqualTo("unit.parent-below");
    }

    @Test
    void a_unit_is_moved_under_no_organisation_but_the_actors_own() {
        UUID own = Sample.id();
        UUID other = Sample.id();
        UUID division = Sample.id();
        done(post(as("tenant-admin"), "/api/units", Sample.department(own, "Sở Công Thương")));
        done(post(as("tenant-admin"), "/api/units", Sample.department(other, "Sở Nội vụ")));
        done(post(as("tenant-admin"), "/api/units", Sample.unit(division, "Phòng Ba")));
        done(move(division, own, "2020-01-01"));
        String body =
                "{\"parent\":\"%s\",\"validFrom\":\"2021-01-01\",\"basis\":\"QĐ 2\"}"
                        .formatted(other);

        Reply moved = post(as("office-head", own), "/api/units/%s/move".formatted(division), body);

        assertThat(moved.status()).as(moved.body()).isEqualTo(403);
        assertThat(moved.code()).isEqualTo("caller.beyond-own");
    }

    @Test
    void an_organisation_hands_its_work_to_no_other_and_founds_nobody_above_it() {
        UUID own = Sample.id();
        UUID other = Sample.id();
        UUID division = Sample.id();
        done(post(as("tenant-admin"), "/api/units", Sample.department(own, "Sở Công Thương")));
        done(post(as("tenant-admin"), "/api/units", Sample.department(other, "Sở Nội vụ")));
        done(post(as("tenant-admin"), "/api/units", Sample.unit(division, "Phòng Ba")));
        done(move(division, own, "2020-01-01"));

        Reply ended =
                post(
                        as("office-head", own),
                        "/api/units/%s/dissolve".formatted(division),
                        "{\"dissolvedOn\":\"2025-07-01\",\"successors\":[\"%s\"],\"basis\":\"b\"}"
                                .formatted(other));
        Reply founded =
                post(
                        as("office-head", own),
                        "/api/units",
                        """
                        {"name":"Ủy ban nhân dân tỉnh","kind":"PROVINCIAL_COMMITTEE",
                         "validFrom":"2020-01-01","basis":"QĐ","parent":"%s"}
                        """
                                .formatted(own));

        assertThat(ended.code()).isEqualTo("caller.beyond-own");
        assertThat(founded.code()).isEqualTo("caller.not-of-an-organisation");
    }

    @Test
    void rule_48_a_post_of_no_organisation_founds_and_changes_no_unit() {
        UUID nowhere = Sample.id();
        String committee =
                """
                {"unitId":"%s","name":"Ủy ban nhân dân tỉnh","kind":"PROVINCIAL_COMMITTEE",
                 "validFrom":"2020-01-01","basis":"QĐ"}
                """
                        .formatted(nowhere);

        for (String token : List.of(as("office-head", nowhere), withoutUnit("office-head"))) {
            for (String body : List.of(committee, Sample.department(Sample.id(), "Sở Ba"))) {
                Reply founded = post(token, "/api/units", body);
                assertThat(founded.status()).as(founded.body()).isEqualTo(403);
                assertThat(founded.code()).isEqualTo("caller.not-of-an-organisation");
            }
        }
    }

    @Test
    void rule_48_an_organisation_neither_renames_nor_ends_itself_and_keeps_its_divisions() {
        UUID own = Sample.id();
        UUID division = Sample.id();
        done(post(as("tenant-admin"), "/api/units", Sample.department(own, "Sở Công Thương")));
        done(post(as("office-head", own), "/api/units", Sample.unit(division, "Phòng Ba", own)));
        String name =
                "{\"name\":\"Ủy ban nhân dân tỉnh\",\"validFrom\":\"2021-01-01\",\"basis\":\"b\"}";

        Reply renamed = post(as("office-head", own), "/api/units/%s/rename".formatted(own), name);
        Reply ended =
                post(
                        as("office-head", own),
                        "/api/units/%s/dissolve".formatted(own),
                        "{\"dissolvedOn\":\"2025-07-01\",\"successors\":[],\"basis\":\"b\"}");

        assertThat(List.of(renamed.code(), ended.code())).containsOnly("caller.own-organisation");
        for (String kind : List.of("DEPARTMENT", "DISTRICT_COMMITTEE", "ENTERPRISE")) {
            String organisation =
                    Sample.unit(Sample.id(), "Sở Nội vụ", own).replace("DIVISION", kind);
            assertThat(post(as("office-head", own), "/api/units", organisation).code())
                    .isEqualTo("caller.not-of-an-organisation");
        }
        done(post(as("office-head", own), "/api/units/%s/rename".formatted(division), name));
        done(post(as("tenant-admin"), "/api/units/%s/rename".formatted(own), name));
    }

    @Test
    void a_record_that_there_is_not_is_unknown_and_nobody_elses() {
        UUID own = Sample.id();
        done(post(as("tenant-admin"), "/api/units", Sample.department(own, "Sở Công Thương")));
        String day = "\"closedOn\":\"2021-12-31\",\"summary\":\"s\"";

        Reply campaign =
                post(
                        as("office-head", own),
                        "/api/campaigns/%s/close".formatted(Sample.id()),
                        "{" + day + "}");
        Reply unit =
                post(
                        as("office-head", own),
                        "/api/units/%s/rename".formatted(Sample.id()),
                        "{\"name\":\"Phòng\",\"validFrom\":\"2021-01-01\",\"basis\":\"b\"}");

        Reply moved =
                post(
                        as("office-head", own),
                        "/api/units/%s/move".formatted(Sample.id()),
                        "{\"parent\":\"%s\",\"validFrom\":\"2021-01-01\",\"basis\":\"b\"}"
                                .formatted(own));

        assertThat(List.of(campaign.status(), unit.status(), moved.status()))
                .as(campaign.body() + unit.body() + moved.body())
                .containsOnly(404);
    }

    private String withoutUnit(String role) {
        return TestTokens.token("thu." + role, tenant, null, role);
    }

    @Test
    void an_authority_outside_is_in_no_campaign() {
        UUID primeMinister = Sample.id();
        done(
                post(
                        as("tenant-admin"),
                        "/api/units/%s/register-external-authority".formatted(primeMinister),
                        """
                        {"name":"Thủ tướng Chính phủ","kind":"PRIME_MINISTER",
                         "validFrom":"1945-09-02","basis":"Hiến pháp"}
                        """));
        UUID plan = issuedPlan("KH-2021");

        Reply launched =
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(Sample.id(), plan, "nam-2021", first, primeMinister));

        assertThat(launched.status()).isEqualTo(422);
        assertThat(launched.code()).isEqualTo("campaign.scope-unit-external");
        assertThat(move(first, primeMinister, "2020-01-01").code()).isEqualTo("unit.other-unknown");
    }

    private Reply merge(UUID into, UUID... units) {
        return post(
                as("tenant-admin"),
                "/api/units/%s/merge".formatted(into),
                """
                {"merged":%s,"mergedOn":"2025-07-01","basis":"NQ 1665"}
                """
                        .formatted(JSON.writeValueAsString(units)));
    }

    private Reply move(UUID unit, UUID parent, String from) {
        return post(
                as("tenant-admin"),
                "/api/units/%s/move".formatted(unit),
                """
                {"parent":"%s","validFrom":"%s","basis":"QĐ 2"}
                """
                        .formatted(parent, from));
    }

    private Reply report(UUID campaign, UUID by) {
        return post(
                as("unit-clerk", by),
                "/api/reports",
                Sample.report(Sample.id(), campaign, "1", first));
    }

    private List<UnitDissolved> ends() {
        return events().stream()
                .map(event -> event.payload() instanceof UnitDissolved end ? end : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    }
}
