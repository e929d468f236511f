package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.AppendRequest;
import vn.sovang.log.NewEvent;
import vn.sovang.log.Outcome;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.json.EventJson;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRenamed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class CommandsOverHttpTest extends CommandServer {
    @Test
    void rule_51_a_command_answers_with_id_version_and_position_and_its_event_names_who_did_it() {
        UUID unit = Sample.id();

        Reply reply =
                post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("id").asString()).isEqualTo(unit.toString());
        assertThat(reply.json().path("version").asLong()).isZero();
        assertThat(reply.json().path("position").asLong()).isEqualTo(1);
        RecordedEvent event = events().getFirst();
        assertThat(event.name()).isEqualTo("unit.registered");
        assertThat(event.metadata())
                .containsEntry("actor", "thu.tenant-admin")
                .containsEntry("role", "tenant-admin")
                .containsEntry("tenant", tenant)
                .containsKeys("commandId", "correlationId")
                .doesNotContainKeys("receivedAt", "dispatch.key", "sample");
    }

    @Test
    void rule_51_the_same_command_50_times_at_once_has_one_effect_and_one_answer()
            throws Exception {
        UUID unit = Sample.id();
        String token = as("tenant-admin");
        Map<String, String> key = Map.of("Idempotency-Key", "mot-viec");

        List<Reply> replies =
                atOnce(
                        IntStream.range(0, 50)
                                .<Callable<Reply>>mapToObj(i ->
                                        () ->
                                                post(
                                                        token,
                                                        "/api/units",
                                                        Sample.department(unit, "Sở Công Thương"),
                                                        key))
                                .toList());

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies).extracting(Reply::body).containsOnly(replies.getFirst().body());
        assertThat(events()).hasSize(1);
    }

    @Test
    void commands_on_one_aggregate_at_once_each_succeed_or_are_refused_as_stale() throws Exception {
        Launched campaign = launched(100);

        List<Reply> replies =
                atOnce(
                        campaign.units().stream()
                                .<Callable<Reply>>map(unit -> () -> register(campaign.id(), unit))
                                .toList());

        long done = replies.stream().filter(reply -> reply.status() == 200).count();
        long stale =
                replies.stream()
                        .filter(reply -> reply.status() == 409)
                        .filter(reply -> reply.code().equals("version.stale"))
                        .count();
        assertThat(done + stale).isEqualTo(100);
        assertThat(done).isPositive();
        assertThat(
                        events().stream()
                                .filter(event ->
                                        event.name().equals("campaign.participation-registered")))
                .hasSize((int) done);
    }

    @Test
    void a_stale_If_Match_is_refused_and_the_right_one_taken() {
        UUID unit = Sample.id();
        post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương"));
        String rename = "{\"name\":\"Phòng Hai\",\"validFrom\":\"2020-01-01\",\"basis\":\"QĐ 2\"}";
        String path = "/api/units/%s/rename".formatted(unit);

        Reply stale =
                post(
                        as("tenant-admin"),
                        path,
                        rename,
                        Map.of("Idempotency-Key", "a", "If-Match", "\"7\""));
        Reply right =
                post(
                        as("tenant-admin"),
                        path,
                        rename,
                        Map.of("Idempotency-Key", "b", "If-Match", "\"0\""));

        Reply staleAndWrong =
                post(
                        as("tenant-admin"),
                        path,
                        rename.replace("2020-01-01", "2001-01-01"),
                        Map.of("Idempotency-Key", "c", "If-Match", "\"0\""));

        assertThat(staleAndWrong.code()).isEqualTo("version.stale");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("version.stale");
        assertThat(right.status()).isEqualTo(200);
        Reply again =
                post(
                        as("tenant-admin"),
                        path,
                        rename,
                        Map.of("Idempotency-Key", "b", "If-Match", "\"0\""));
        assertThat(again.body()).isEqualTo(right.body());
    }

    @Test
    void a_kept_state_is_not_believed_once_another_instance_has_gone_on() {
        UUID unit = Sample.id();
        String path = "/api/units/%s/rename".formatted(unit);
        String rename = "{\"name\":\"%s\",\"validFrom\":\"%d-01-01\",\"basis\":\"QĐ 2\"}";
        created(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));

        renamedElsewhere(unit, 1, "Phòng Hai", 2020);
        Reply decidedAnew = post(as("tenant-admin"), path, rename.formatted("Phòng Ba", 2021));
        ok(decidedAnew);
        assertThat(decidedAnew.json().path("version").asLong()).isEqualTo(2);

        renamedElsewhere(unit, 3, "Phòng Tư", 2023);
        Reply noLongerSo = post(as("tenant-admin"), path, rename.formatted("Phòng Ba", 2021));
        assertThat(noLongerSo.code()).isEqualTo("unit.name-not-later");

        ok(post(as("tenant-admin"), path, rename.formatted("Phòng Năm", 2024)));
        renamedElsewhere(unit, 5, "Phòng Sáu", 2026);
        Reply tooOld = post(as("tenant-admin"), path, rename.formatted("Phòng Bảy", 2025));
        assertThat(tooOld.code()).isEqualTo("unit.name-not-later");

        ok(post(as("tenant-admin"), path, rename.formatted("Phòng Tám", 2027)));
        renamedElsewhere(unit, 7, "Phòng Chín", 2028);
        Reply asSeen =
                post(
                        as("tenant-admin"),
                        path,
                        rename.formatted("Phòng Mười", 2029),
                        Map.of("Idempotency-Key", "muoi", "If-Match", "\"7\""));
        ok(asSeen);
        assertThat(events()).hasSize(9);
    }

    /// Renames as an instance does that shares nothing with this one but the log.
    private void renamedElsewhere(UUID unit, long sequence, String name, int year) {
        UnitRenamed renamed =
                new UnitRenamed(new UnitId(unit), name, LocalDate.of(year, 1, 1), "QĐ 2");
        NewEvent event =
                new NewEvent(
                        "Unit",
                        unit.toString(),
                        sequence,
                        Sample.id(),
                        "unit.renamed",
                        1,
                        new EventJson().mapper().writeValueAsBytes(renamed),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        null);
        assertThat(
                        log.append(
                                new TenantId(tenant),
                                AppendRequest.of(List.of(event), events().getLast().recordedAt())))
                .isInstanceOf(Outcome.Appended.class);
    }

    @Test
    void a_refusal_is_remembered_and_a_reused_key_is_refused() {
        String token = as("tenant-admin");
        UUID unit = Sample.id();
        String path = "/api/units/%s/rename".formatted(unit);
        String rename = "{\"name\":\"Phòng Hai\",\"validFrom\":\"2015-01-01\",\"basis\":\"QĐ 2\"}";
        Map<String, String> key = Map.of("Idempotency-Key", "doi-ten");
        post(token, "/api/units", Sample.department(unit, "Sở Công Thương"));

        Reply first = post(token, path, rename, key);
        Reply again = post(token, path, rename, key);
        Reply other = post(token, path, rename.replace("QĐ 2", "QĐ 3"), key);

        assertThat(first.code()).isEqualTo("unit.name-not-later");
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.code()).isEqualTo(first.code());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key.reused");
    }

    @Test
    void a_plan_goes_from_draft_to_campaign_to_report() {
        Launched campaign = launched(2);
        UUID unit = campaign.units().getFirst();
        UUID report = Sample.id();
        Map<String, String> key = Map.of("Idempotency-Key", "nop");

        Reply submitted =
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(report, campaign.id(), "1", unit),
                        key);
        Reply twice =
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(Sample.id(), campaign.id(), "1", unit));
        Reply other =
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(Sample.id(), campaign.id(), "1", campaign.units().getLast()));
        Reply returned =
                post(
                        as("office-clerk"),
                        "/api/reports/%s/return".formatted(report),
                        "{\"version\":1,\"reason\":\"Thiếu số liệu\"}");

        assertThat(submitted.status()).isEqualTo(201);
        assertThat(twice.code()).isEqualTo("report.submitted-already");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.code()).isEqualTo("caller.other-unit");
        assertThat(returned.status()).isEqualTo(200);
    }

    @Test
    void rule_47_a_late_entry_states_when_it_happened_and_why() {
        Launched campaign = launched(1);
        UUID unit = campaign.units().getFirst();
        String body = Sample.report(Sample.id(), campaign.id(), "1", unit).strip();
        String open = body.substring(0, body.length() - 1);

        Reply without =
                post(
                        as("office-clerk"),
                        "/api/reports",
                        open + ",\"happenedAt\":\"2021-06-19T10:00:00Z\"}");
        Reply with =
                post(
                        as("office-clerk"),
                        "/api/reports",
                        open
                                + ",\"happenedAt\":\"2021-06-19T10:00:00Z\",\"lateReason\":\"Nộp"
                                + " giấy\"}");

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.code()).isEqualTo("late-reason.missing");
        assertThat(with.status()).isEqualTo(201);
        RecordedEvent event = events().getLast();
        assertThat(event.happenedAt()).isEqualTo("2021-06-19T10:00:00Z");
        assertThat(event.payload())
                .isInstanceOfSatisfying(
                        ReportSubmitted.class,
                        report -> assertThat(report.submittedAt()).isEqualTo(event.happenedAt()));
        assertThat(event.metadata()).containsEntry("lateReason", "Nộp giấy");
    }

    @Test
    void a_record_of_one_kind_refuses_the_commands_of_another() {
        UUID unit = Sample.id();
        post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương"));

        Reply asReport =
                post(
                        as("office-clerk"),
                        "/api/reports/%s/accept".formatted(unit),
                        "{\"version\":1}");
        Reply asPlan =
                post(
                        as("office-head"),
                        "/api/plans/%s/import".formatted(unit),
                        Sample.imported("S9", "đến 30/6/2021"));

        assertThat(asReport.status()).isEqualTo(409);
        assertThat(asReport.code()).isEqualTo("id.taken");
        assertThat(asPlan.status()).isEqualTo(409);
        assertThat(asPlan.code()).isEqualTo("id.taken");
    }

    record Launched(UUID id, List<UUID> units) {}

    Launched launched(int unitCount) {
        List<UUID> units = IntStream.range(0, unitCount).mapToObj(i -> Sample.id()).toList();
        units.forEach(unit -> {
            Reply registered =
                    post(
                            as("tenant-admin"),
                            "/api/units",
                            Sample.department(unit, "Sở Công Thương"));
            assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        });
        UUID plan = Sample.id();
        UUID campaign = Sample.id();
        Reply drafted = post(as("drafter"), "/api/plans", Sample.plan(plan, "KH-2021"));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        Reply issued = post(as("leader"), "/api/plans/%s/issue".formatted(plan), Sample.issue());
        assertThat(issued.status()).as(issued.body()).isEqualTo(200);
        Reply launched =
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(campaign, plan, "nam-2021", units.toArray(UUID[]::new)));
        assertThat(launched.status()).as(launched.body()).isEqualTo(201);
        return new Launched(campaign, units);
    }

    private Reply register(UUID campaign, UUID unit) {
        return post(
                as("unit-clerk", unit),
                "/api/campaigns/%s/register-participation".formatted(campaign),
                "{\"phase\":\"1\",\"unitId\":\"%s\",\"commitment\":\"Đạt\"}".formatted(unit));
    }

    static List<Reply> atOnce(List<Callable<Reply>> calls) throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> replies = callers.invokeAll(calls);
            return replies.stream().map(Future::resultNow).toList();
        }
    }
}
