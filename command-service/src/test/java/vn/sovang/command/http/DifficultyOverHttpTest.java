package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class DifficultyOverHttpTest extends CommandServer {
    private final UUID commune = Sample.id();
    private final UUID standing = Sample.id();
    private final UUID committee = Sample.id();
    private final UUID difficulty = Sample.id();

    @BeforeEach
    void aCommuneRaisesADifficultyOfAPlan() {
        UUID plan = Sample.id();
        done(post(as("tenant-admin"), "/api/units", Sample.unit(commune, "UBND xã Một")));
        done(post(as("tenant-admin"), "/api/units", Sample.unit(standing, "Phòng Nội vụ")));
        done(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(committee, "UBND huyện")
                                .replace("DIVISION", "DISTRICT_COMMITTEE")));
        done(post(as("drafter"), "/api/plans", Sample.plan(plan, "KH-2021")));
        done(
                post(
                        as("unit-clerk", commune),
                        "/api/difficulties",
                        """
                        {"difficultyId":"%s","planId":"%s","unitId":"%s","standingBody":"%s",
                         "words":"Chưa có kinh phí"}
                        """
                                .formatted(difficulty, plan, commune, standing)));
    }

    @Test
    void rule_34_a_difficulty_goes_up_to_the_committee_and_back() {
        done(send("council-secretary", standing, "answer", answer("Vượt quyền", true)));
        Reply tooSoon = send("unit-clerk", commune, "resolve", "{\"outcome\":\"Xong\"}");
        String up = "{\"committee\":\"%s\",\"reason\":\"Kinh phí\"}".formatted(committee);
        done(send("council-secretary", standing, "escalate", up));
        done(send("council-secretary", standing, "escalate", up));
        Reply unanswered = send("unit-clerk", commune, "resolve", "{\"outcome\":\"Xong\"}");
        done(send("leader", committee, "answer", answer("Cấp trong tháng", false)));
        done(send("unit-clerk", commune, "resolve", "{\"outcome\":\"Xong\"}"));

        assertThat(tooSoon.status()).isEqualTo(409);
        assertThat(tooSoon.code()).isEqualTo("difficulty.beyond-authority");
        assertThat(tooSoon.json().path("detail").asString())
                .matches("Vướng mắc “.+ · \\d\\d:\\d\\d \\d\\d/.+” vượt thẩm quyền.*")
                .doesNotContain(difficulty.toString());
        assertThat(unanswered.code()).isEqualTo("difficulty.not-answered");
        assertThat(
                        events().stream()
                                .map(event -> event.name())
                                .filter(name -> name.startsWith("difficulty.")))
                .containsExactly(
                        "difficulty.raised",
                        "difficulty.answered",
                        "difficulty.escalated",
                        "difficulty.answered",
                        "difficulty.resolved");
    }

    @Test
    void only_who_holds_it_answers() {
        Reply other = send("unit-head", commune, "answer", answer("Tự trả lời", false));

        assertThat(other.status()).isEqualTo(403);
        assertThat(other.code()).isEqualTo("caller.other-unit");
    }

    private Reply send(String role, UUID unit, String verb, String body) {
        return post(as(role, unit), "/api/difficulties/%s/%s".formatted(difficulty, verb), body);
    }

    private static String answer(String words, boolean beyond) {
        return "{\"answer\":\"%s\",\"beyondAuthority\":%s}".formatted(words, beyond);
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    }
}
