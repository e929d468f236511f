package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.campaign.CampaignAmended;
import vn.sovang.log.RecordedEvent;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A launched campaign, amended over HTTP.
class AmendmentsOverHttpTest extends CommandServer {
    private final UUID plan = Sample.id();
    private final UUID campaign = Sample.id();
    private final UUID office = Sample.id();
    private final UUID member = Sample.id();
    private final UUID latecomer = Sample.id();

    @BeforeEach
    void launched() {
        created(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.department(office, "Sở Công Thương")));
        created(post(as("tenant-admin"), "/api/units", Sample.unit(member, "Phòng Một", office)));
        created(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(latecomer, "Phòng Hai", office)));
        created(post(as("drafter"), "/api/plans", Sample.plan(plan, "KH-1")));
        ok(post(as("leader"), "/api/plans/%s/issue".formatted(plan), Sample.issue()));
        created(
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(campaign, plan, "nam-2021", member)));
    }

    @Test
    void rule_30_a_unit_comes_in_late_and_another_goes_and_all_commands_see_it() {
        String registration = registration(latecomer);
        String report = Sample.report(Sample.id(), campaign, "1", latecomer);
        assertThat(act("register-participation", registration).code())
                .isEqualTo("campaign.unit-out-of-scope");
        assertThat(post(as("office-clerk"), "/api/reports", report).code())
                .isEqualTo("campaign.unit-out-of-scope");
        ok(act("register-participation", registration(member)));

        ok(act("amend", amend(latecomer, member)));

        ok(act("register-participation", registration));
        created(post(as("office-clerk"), "/api/reports", report));
        created(
                post(
                        as("unit-clerk", latecomer),
                        "/api/proposals",
                        proposal(Sample.id(), latecomer)));
        assertThat(act("register-participation", registration(member)).code())
                .isEqualTo("campaign.unit-out-of-scope");
        assertThat(
                        post(
                                        as("office-clerk"),
                                        "/api/reports",
                                        Sample.report(Sample.id(), campaign, "1", member))
                                .code())
                .isEqualTo("campaign.unit-out-of-scope");
        assertThat(
                        post(
                                        as("unit-clerk", member),
                                        "/api/proposals",
                                        proposal(Sample.id(), member))
                                .code())
                .isEqualTo("campaign.unit-out-of-scope");
    }

    @Test
    void the_same_amendment_again_changes_nothing_and_a_clerk_amends_nothing() {
        ok(act("amend", amend(latecomer, member)));
        ok(act("amend", amend(latecomer, member)));

        assertThat(events().stream().map(RecordedEvent::payload))
                .filteredOn(CampaignAmended.class::isInstance)
                .hasSize(1);
        Reply clerk =
                post(
                        as("office-clerk"),
                        "/api/campaigns/%s/amend".formatted(campaign),
                        amend(latecomer, member));
        assertThat(clerk.status()).isEqualTo(403);
    }

    @Test
    void rule_29_a_further_phase_is_added_and_its_label_serves_once() {
        String phase =
                """
                {"addedPhases":[{"label":"2022","name":"Năm 2022","start":"từ ngày 01/01/2022",
                  "end":"đến hết ngày 31/12/2022","report":"trước ngày 10/12/2022"}],
                 "description":{"name":"Phong trào","aliases":["Chung sức"],"kind":"MULTI_YEAR",
                  "years":{"first":2021,"last":2025},"launchedWith":[]},
                 "dossier":"đến hết ngày 15/01/2023",
                 "basis":"CV 3","reason":"Năm thứ hai","effectiveOn":"2021-12-31"}
                """;
        ok(act("amend", phase));
        ok(act("register-participation", registration(member).replace("\"1\"", "\"2022\"")));

        Reply early = act("close", "{\"closedOn\":\"2021-12-31\",\"summary\":\"s\"}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("campaign.closed-before-last-year");
        Reply again = act("amend", phase.replace("10/12/2022", "11/12/2022"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.code()).isEqualTo("campaign.phase-exists");
        Reply alone = act("amend", phase.replace("\"years\":{\"first\":2021,\"last\":2025},", ""));
        assertThat(alone.code()).isEqualTo("campaign.years-missing");
    }

    @Test
    void law_L12_a_flag_is_handed_in_once_the_movement_is_said_to_last_three_years() {
        UUID proposal = Sample.id();
        String years =
                """
                {"description":{"name":"Phong trào","kind":"THEMATIC",
                  "years":{"first":2021,"last":%d}},
                 "basis":"CV 3","reason":"Nêu các năm","effectiveOn":"2021-03-01"}
                """;
        ok(act("amend", years.formatted(2022)));
        String title =
                "{\"kind\":\"title\",\"title\":\"EMULATION_FLAG\","
                        + "\"decidedBy\":\"PROVINCIAL_CHAIRMAN\"}";
        created(
                post(
                        as("unit-clerk", member),
                        "/api/proposals",
                        proposal(proposal, member)
                                .replaceAll("\"item\":\\{[^}]*}", "\"item\":" + title)));
        for (String component : List.of("SUBMISSION", "VOTE_MINUTES", "ACHIEVEMENT_REPORT")) {
            String line = component.equals("ACHIEVEMENT_REPORT") ? ",\"line\":1" : "";
            ok(
                    on(
                            proposal,
                            "add-dossier-item",
                            "{\"component\":\"%s\",\"attachment\":\"%s\",\"fileName\":\"t.pdf\"%s}"
                                    .formatted(component, file(), line)));
        }
        ok(on(proposal, "certify", "{}"));
        String inJanuary2024 =
                "{\"happenedAt\":\"2024-01-10T02:00:00Z\",\"lateReason\":\"Nhập sau\"}";

        Reply refused = on(proposal, "submit", inJanuary2024);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("proposal.movement-too-short");
        assertThat(refused.body()).contains("Điều 26", "2022-12-31");

        ok(act("amend", years.formatted(2023)));
        ok(on(proposal, "submit", inJanuary2024));
    }

    private Reply on(UUID proposal, String verb, String body) {
        return post(
                as("unit-head", member), "/api/proposals/%s/%s".formatted(proposal, verb), body);
    }

    private String file() {
        return post(
                        as("unit-head", member),
                        "/api/attachments",
                        "%PDF-1.4 mẫu".getBytes(StandardCharsets.UTF_8),
                        Map.of("Content-Type", "application/pdf"))
                .json()
                .path("hash")
                .asString();
    }

    private Reply act(String verb, String body) {
        return post(as("office-head"), "/api/campaigns/%s/%s".formatted(campaign, verb), body);
    }

    private static String amend(UUID added, UUID removed) {
        return """
        {"addedUnits":["%s"],"removedUnits":["%s"],"basis":"CV 2","reason":"Sắp xếp lại",
         "effectiveOn":"2021-03-01"}
        """
                .formatted(added, removed);
    }

    private static String registration(UUID unit) {
        return """
        {"phase":"1","unitId":"%s","commitment":"100 %%"}
        """
                .formatted(unit);
    }

    /// Proposal for a nominee of the register.
    private String proposal(UUID id, UUID unit) {
        UUID nominee = Sample.id();
        created(
                post(
                        as("office-clerk"),
                        "/api/nominees",
                        Sample.nominee(nominee, "COLLECTIVE", "Tập thể", unit)));
        return """
        {"proposalId":"%s","campaignId":"%s","proposingUnit":"%s","lines":[{"number":1,
          "nomineeId":"%s","item":{"kind":"form","form":"LETTER_OF_COMMENDATION","decidedBy":"DEPARTMENT_DIRECTOR"},
          "achievement":"Hoàn thành"}]}
        """
                .formatted(id, campaign, unit, nominee);
    }
}
