package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.block.BlockId;
import vn.sovang.campaign.PledgeSigned;

import java.util.UUID;

/// Emulation blocks, and that a unit is in one of a kind at a time.
class BlocksOverHttpTest extends CommandServer {
    private final UUID unit = Sample.id();
    private final UUID first = Sample.id();
    private final UUID second = Sample.id();

    @Test
    void a_unit_is_in_one_block_of_a_kind_until_its_membership_ends() {
        done(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));
        done(form(first, "BLOCK"));
        done(form(second, "BLOCK"));
        UUID cluster = Sample.id();
        done(form(cluster, "CLUSTER"));
        done(assign(first, "2021-01-01"));
        done(assign(cluster, "2021-01-01"));

        Reply elsewhere = assign(second, "2021-06-01");
        done(
                act(
                        first,
                        "end-membership",
                        "{\"unitId\":\"%s\",\"endedOn\":\"2021-06-01\",\"reason\":\"Chuyển\"}"
                                .formatted(unit)));
        done(assign(second, "2021-06-01"));
        done(act(second, "appoint-lead", member("2021-06-02")));
        done(act(second, "dissolve", "{\"dissolvedOn\":\"2024-01-01\",\"basis\":\"QĐ 9\"}"));
        done(assign(first, "2024-01-01"));

        assertThat(elsewhere.status()).isEqualTo(409);
        assertThat(elsewhere.code()).isEqualTo("block.member-elsewhere");
    }

    @Test
    void a_department_takes_no_commune_into_its_block_and_the_province_does() {
        UUID commune = Sample.id();
        done(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Một")));
        done(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(commune, "UBND xã").replace("DIVISION", "COMMUNE_COMMITTEE")));
        done(form(first, "BLOCK"));
        done(post(as("tenant-admin"), "/api/blocks", body(second, "BLOCK")));
        String member = member("2021-01-01").replace(unit.toString(), commune.toString());

        Reply beyond = act(first, "assign-member", member);

        assertThat(beyond.status()).isEqualTo(403);
        assertThat(beyond.code()).isEqualTo("block.member-beyond-own");
        assertThat(beyond.body()).contains("UBND xã");
        done(assign(first, "2021-01-01"));
        done(post(as("tenant-admin"), "/api/blocks/%s/assign-member".formatted(second), member));
    }

    @Test
    void who_is_no_member_leads_no_block() {
        done(form(first, "BLOCK"));

        Reply refused = act(first, "appoint-lead", member("2021-06-02"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("block.lead-not-member");
    }

    @Test
    void c15_a_pledge_names_the_block_in_which_it_is_signed() {
        UUID plan = Sample.id();
        UUID campaign = Sample.id();
        launched(campaign, plan, Sample.plan(plan, "KH-1"), unit);
        done(form(first, "BLOCK"));
        String path = "/api/campaigns/%s/sign-pledge".formatted(campaign);
        String pledge =
                "{\"units\":[\"%s\"],\"pledge\":\"Về trước hạn\",\"signedOn\":\"2021-03-01\",\"blockId\":\"%s\"}"
                        .formatted(unit, first);

        Reply early = post(as("unit-clerk", unit), path, pledge);
        done(assign(first, "2021-02-01"));
        done(post(as("unit-clerk", unit), path, pledge));

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.code()).isEqualTo("campaign.unit-not-in-block");
        assertThat(events().getLast().payload())
                .isInstanceOfSatisfying(
                        PledgeSigned.class,
                        signed -> {
                            assertThat(signed.blockId()).isEqualTo(new BlockId(first));
                            assertThat(signed.blockName()).isEqualTo("Khối thi đua");
                        });
    }

    @Test
    void a_unit_s_own_clerk_keeps_no_blocks() {
        assertThat(post(as("unit-clerk", unit), "/api/blocks", body(first, "BLOCK")).status())
                .isEqualTo(403);
    }

    private Reply form(UUID block, String kind) {
        return post(as("council-secretary"), "/api/blocks", body(block, kind));
    }

    private static String body(UUID block, String kind) {
        return """
        {"blockId":"%s","name":"Khối thi đua","kind":"%s","validFrom":"2021-01-01","basis":"QĐ 1"}
        """
                .formatted(block, kind);
    }

    private Reply assign(UUID block, String from) {
        return act(block, "assign-member", member(from));
    }

    private String member(String from) {
        return "{\"unitId\":\"%s\",\"validFrom\":\"%s\"}".formatted(unit, from);
    }

    private Reply act(UUID block, String verb, String body) {
        return post(as("office-head"), "/api/blocks/%s/%s".formatted(block, verb), body);
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    }
}
