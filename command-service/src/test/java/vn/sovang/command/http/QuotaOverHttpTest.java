package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The numbers that a plan lets be proposed (rule 35, seed S1), and achievements that are commended
/// once (rule 41), under a hundred callers at once.
class QuotaOverHttpTest extends CommandServer {
    private static final String LETTER =
            "{\"kind\":\"form\",\"form\":\"LETTER_OF_COMMENDATION\",\"decidedBy\":\"DEPARTMENT_DIRECTOR\"}";

    private final UUID unit = Sample.id();
    private final UUID campaign = Sample.id();
    private final UUID plan = Sample.id();
    private String file = "";

    @BeforeEach
    void aPlanLetsOneCollectiveBeProposed() {
        launched(campaign, plan, offering(1, Sample.plan(plan, "KH-2021")), unit);
        file =
                post(
                                as("unit-head", unit),
                                "/api/attachments",
                                "%PDF-1.4 mẫu".getBytes(StandardCharsets.UTF_8),
                                Map.of("Content-Type", "application/pdf"))
                        .json()
                        .path("hash")
                        .asString();
    }

    @Test
    void rule_35_of_a_hundred_at_once_for_the_last_place_one_is_accepted_and_99_are_told_why()
            throws Exception {
        List<UUID> proposals = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            proposals.add(ready("COLLECTIVE", ""));
        }

        Map<Boolean, List<UUID>> handedIn = submitTogether(proposals);

        assertThat(handedIn.get(true)).hasSize(1);
        assertThat(handedIn.get(false)).hasSize(99);
        UUID winner = handedIn.get(true).getFirst();
        UUID next = handedIn.get(false).getFirst();
        Reply refused = submit(next);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("proposal.quota-full");
        assertThat(refused.json().path("detail").asString())
                .contains("cho đề nghị 1 Giấy khen (Giám đốc Sở) đối với tập thể")
                .as("two proposals of one unit are told apart")
                .containsPattern("“Sở Công Thương · [^”]+ · \\d\\d:\\d\\d \\d\\d/");
        assertThat(refused.json().at("/values/holders").asString()).isEqualTo(winner + "/1");
        assertThat(submitted()).hasSize(1);

        done(on(winner, "withdraw", "{\"reason\":\"Nhường đơn vị khác\"}"));
        done(submit(next));
        assertThat(submitted()).hasSize(2);
        assertThat(submit(handedIn.get(false).getLast()).code()).isEqualTo("proposal.quota-full");
    }

    @Test
    void
            rule_35_an_amended_plan_lets_more_or_fewer_be_proposed_and_a_place_that_was_taken_stays_so() {
        UUID third = ready("COLLECTIVE", "");
        UUID second = ready("COLLECTIVE", "");
        done(submit(ready("COLLECTIVE", "")));
        assertThat(submit(second).code()).isEqualTo("proposal.quota-full");

        amended(2, "13");
        done(submit(second));
        amended(1, "14");

        assertThat(submitted()).hasSize(2);
        Reply refused = submit(third);
        assertThat(refused.code()).isEqualTo("proposal.quota-full");
        assertThat(refused.json().path("detail").asString().split("Đang giữ chỗ: ")[1])
                .satisfies(held ->
                        assertThat(held.split("/1(?=[, ])"))
                                .as("proposals of one minute for alike names are told apart")
                                .hasSizeGreaterThan(2)
                                .extracting(one -> one.replaceFirst("^, ", ""))
                                .doesNotHaveDuplicates());
    }

    /// The plan, once its campaign has followed.
    private void amended(int quota, String number) {
        long before = count("campaign.amended");
        done(
                post(
                        as("leader"),
                        "/api/plans/%s/amend".formatted(plan),
                        offering(quota, Sample.amend("đến hết ngày 30/6/2021"))
                                .replace("\"13\"", "\"" + number + "\"")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count("campaign.amended")).isEqualTo(before + 1));
    }

    private long count(String name) {
        return events().stream().filter(event -> event.name().equals(name)).count();
    }

    private static String offering(int quota, String plan) {
        String offer =
                """
                [{"item":%s,"subjects":["COLLECTIVE","INDIVIDUAL"],"phrase":"Giấy khen: 01 tập thể",
                  "quotas":[{"subject":"COLLECTIVE","count":%d}]}]
                """
                        .formatted(LETTER, quota);
        return plan.replace("\"checklist\":[]", "\"checklist\":[\"SUBMISSION\"]")
                .replace("\"awards\":[]", "\"awards\":" + offer);
    }

    @Test
    void rule_35_without_a_quota_there_is_no_limit() {
        for (int i = 0; i < 5; i++) {
            done(submit(ready("INDIVIDUAL", "")));
        }
        assertThat(submitted()).hasSize(5);
    }

    @Test
    void rule_35_what_comes_back_gives_its_place_up_and_takes_it_again() {
        UUID first = ready("COLLECTIVE", "");
        UUID second = ready("COLLECTIVE", "");
        done(submit(first));
        done(
                post(
                        as("office-clerk"),
                        "/api/proposals/%s/return".formatted(first),
                        "{\"reason\":\"Thiếu số liệu\"}"));
        done(submit(second));
        done(on(first, "certify", "{}"));
        assertThat(submit(first).code()).isEqualTo("proposal.quota-full");
    }

    @Test
    void rule_41_an_achievement_that_is_cited_is_not_cited_again_until_it_is_withdrawn() {
        String cited = ",\"achievementId\":\"%s\"".formatted(Sample.id());
        UUID first = Sample.id();
        done(propose(first, "INDIVIDUAL", cited));
        Reply second = propose(Sample.id(), "INDIVIDUAL", cited);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("proposal.achievement-cited");
        assertThat(second.json().at("/values/owner").asString()).isEqualTo(first + "/1");

        done(on(first, "withdraw", "{\"reason\":\"Để đợt sau\"}"));
        done(propose(Sample.id(), "INDIVIDUAL", cited));
    }

    @Test
    void law_L10_the_same_form_is_proposed_again_for_a_new_achievement() {
        done(
                propose(
                        Sample.id(),
                        "INDIVIDUAL",
                        ",\"achievementId\":\"%s\"".formatted(Sample.id())));
        done(
                propose(
                        Sample.id(),
                        "INDIVIDUAL",
                        ",\"achievementId\":\"%s\"".formatted(Sample.id())));
    }

    private Map<Boolean, List<UUID>> submitTogether(List<UUID> proposals) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<UUID> accepted = new ArrayList<>();
        List<UUID> refused = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<UUID, Future<Reply>> replies = new java.util.LinkedHashMap<>();
            for (UUID proposal : proposals) {
                replies.put(
                        proposal,
                        threads.submit(() -> {
                            start.await();
                            return submit(proposal);
                        }));
            }
            start.countDown();
            for (Map.Entry<UUID, Future<Reply>> reply : replies.entrySet()) {
                Reply got = reply.getValue().get();
                if (got.status() == 200) {
                    accepted.add(reply.getKey());
                } else {
                    assertThat(got.code()).isEqualTo("proposal.quota-full");
                    refused.add(reply.getKey());
                }
            }
        }
        return Map.of(true, accepted, false, refused);
    }

    private UUID ready(String kind, String more) {
        UUID proposal = Sample.id();
        done(propose(proposal, kind, more));
        done(
                on(
                        proposal,
                        "add-dossier-item",
                        "{\"component\":\"SUBMISSION\",\"attachment\":\"%s\",\"fileName\":\"t.pdf\"}"
                                .formatted(file)));
        done(on(proposal, "certify", "{}"));
        return proposal;
    }

    private Reply propose(UUID proposal, String kind, String more) {
        UUID nominee = Sample.id();
        done(
                post(
                        as("unit-clerk", unit),
                        "/api/nominees",
                        Sample.nominee(nominee, kind, "Tổ Một", unit)));
        return post(
                as("unit-clerk", unit),
                "/api/proposals",
                """
                {"proposalId":"%s","campaignId":"%s","proposingUnit":"%s","lines":[
                 {"number":1,"nomineeId":"%s","item":%s,"achievement":"Dẫn đầu"%s}]}
                """
                        .formatted(proposal, campaign, unit, nominee, LETTER, more));
    }

    private Reply submit(UUID proposal) {
        return on(proposal, "submit", "{}");
    }

    private Reply on(UUID proposal, String verb, String body) {
        return post(as("unit-head", unit), "/api/proposals/%s/%s".formatted(proposal, verb), body);
    }

    private List<String> submitted() {
        return events().stream()
                .map(event -> event.name())
                .filter("proposal.submitted"::equals)
                .toList();
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    }
}
