package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.testdatabase.TestDatabase;

import java.util.UUID;

class ActualsOverHttpTest extends CommandServer {
    private static final String FIGURE = "{\"kind\":\"figure\",\"figure\":\"09 sản phẩm\"}";

    private final UUID unit = Sample.id();
    private final UUID plan = Sample.id();

    @BeforeEach
    void aPlanWithTargetsIsInForce() {
        done(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));
        done(
                post(
                        as("drafter"),
                        "/api/plans",
                        Sample.plan(plan, "KH-2021")
                                .replace("\"duties\":", targets() + ",\"duties\":")));
        done(post(as("leader"), "/api/plans/%s/issue".formatted(plan), Sample.issue()));
    }

    @Test
    void rule_26_a_figure_is_recorded_in_its_own_words_and_read_beside_them() {
        done(record(as("unit-clerk", unit), "T1", FIGURE));

        assertThat(events().getLast().name()).isEqualTo("actual.recorded");
        assertThat(events().getLast().payload().toString()).contains("09 sản phẩm", "amount=9");
    }

    @Test
    void rule_24_a_percentage_without_numerator_and_population_is_refused() {
        String percent = "{\"kind\":\"figure\",\"figure\":\"90%\"}";
        String beyond = "{\"kind\":\"share\",\"numerator\":9,\"population\":8}";
        String share = "{\"kind\":\"share\",\"numerator\":9,\"population\":10}";

        Reply bare = record(as("unit-clerk", unit), "T2", percent);
        assertThat(bare.status()).as(bare.body()).isEqualTo(422);
        assertThat(bare.code()).isEqualTo("actual.other-kind");
        assertThat(record(as("unit-clerk", unit), "T2", beyond).code()).isEqualTo("actual.share");
        done(record(as("unit-clerk", unit), "T2", share));
    }

    @Test
    void a_unit_records_for_itself_only() {
        Reply other = record(as("unit-clerk", Sample.id()), "T1", FIGURE);

        assertThat(other.status()).isEqualTo(403);
        assertThat(other.code()).isEqualTo("caller.other-unit");
    }

    @Test
    void rule_16_a_plan_that_was_withdrawn_asks_for_nothing() {
        done(
                post(
                        as("leader"),
                        "/api/plans/%s/withdraw".formatted(plan),
                        "{\"document\":\"TB 1\",\"withdrawnOn\":\"2021-12-31\","
                                + "\"issuer\":\"Sở Công Thương\",\"reason\":\"r\"}"));

        Reply refused = record(as("unit-clerk", unit), "T1", FIGURE);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("actual.plan-unknown");
    }

    @Test
    void a_plan_of_another_province_is_unknown() {
        tenant = TestDatabase.get().freshTenant();
        done(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));

        Reply refused = record(as("unit-clerk", unit), "T1", FIGURE);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("actual.plan-unknown");
    }

    private Reply record(String token, String leaf, String value) {
        return post(
                token,
                "/api/actuals",
                """
                {"actualId":"%s","planId":"%s","leaf":"%s","unitId":"%s","value":%s,
                 "trueOn":"2021-12-15"}
                """
                        .formatted(Sample.id(), plan, leaf, unit, value));
    }

    private static String targets() {
        return """
        "targets":[
          {"code":"T1","phrase":"08 sản phẩm","anchors":["II.1"],
           "goal":{"kind":"figure","code":"T1","name":"sản phẩm mới","measure":"LEVEL",
             "comparator":"AT_LEAST","value":"08 sản phẩm","direction":"HIGHER_IS_BETTER"}},
          {"code":"T2","phrase":"90% hộ","anchors":["II.2"],
           "goal":{"kind":"figure","code":"T2","name":"hộ","measure":"SHARE",
             "comparator":"AT_LEAST","value":"90%","direction":"HIGHER_IS_BETTER",
             "population":"hộ"}}]
        """;
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    }
}
