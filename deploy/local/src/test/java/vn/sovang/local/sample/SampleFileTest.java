package vn.sovang.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class SampleFileTest {
    @Test
    void steps_of_all_files_are_merged_in_the_order_of_time() {
        var first = file("S0", "ha-tinh", "2021-02-03T08:00:00+07:00", "2021-02-05T08:00:00+07:00");
        var second =
                file("S2", "ha-tinh", "2021-02-04T08:00:00+07:00", "2021-02-06T08:00:00+07:00");
        var other = file("S3", "bct", "2021-02-05T00:00:00Z", "2021-02-01T00:00:00Z");

        assertThat(SampleFile.inTimeOrder(List.of(first, second, other)))
                .extracting(step -> step.code() + "#" + step.number())
                .containsExactly("S3#2", "S0#1", "S2#1", "S3#1", "S0#2", "S2#2");
    }

    @Test
    void steps_of_one_moment_keep_the_order_of_their_file() {
        String moment = "2021-02-03T08:00:00+07:00";
        var file = file("S0", "ha-tinh", moment, moment, moment);

        assertThat(SampleFile.inTimeOrder(List.of(file)))
                .extracting(SampleStep::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_step_keeps_its_key_when_another_is_put_before_it() {
        var before = file("S0", "ha-tinh", "2021-02-03T08:00:00+07:00");
        var after = file("S0", "ha-tinh", "2021-02-02T08:00:00+07:00", "2021-02-03T08:00:00+07:00");

        assertThat(after.steps().get(1).key()).isEqualTo(before.steps().getFirst().key());
    }

    @Test
    void two_equal_steps_have_different_keys() {
        String moment = "2021-02-03T08:00:00+07:00";

        assertThat(file("S0", "ha-tinh", moment, moment).steps())
                .extracting(SampleStep::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.startsWith("sample-S0-"));
    }

    @Test
    void the_auditor_of_the_tenant_reads_unless_the_file_names_another() {
        assertThat(file("S0", "quang-ngai").reader()).isEqualTo("kiem-tra.quang-ngai");
        assertThat(
                        SampleFile.parse(
                                        """
                                        {"code": "S9", "plan": "p", "tenant": "bct",
                                         "reader": "van-phong.bct", "steps": []}
                                        """)
                                .reader())
                .isEqualTo("van-phong.bct");
    }

    @Test
    void a_wrong_step_is_named() {
        assertThatThrownBy(() ->
                        SampleFile.parse(
                                """
                                {"code": "S0", "plan": "p", "tenant": "ha-tinh", "steps": [
                                  {"at": "2021-02-03T08:00:00+07:00", "post": "/api/plans"}]}
                                """))
                .hasMessageContaining("S0, step 1")
                .hasMessageContaining("\"as\" is missing");
    }

    @Test
    void every_sample_file_of_this_repository_can_be_read() {
        assertThat(SampleFile.all()).allMatch(file -> !file.steps().isEmpty());
    }

    private static SampleFile file(String code, String tenant, String... moments) {
        List<String> steps =
                List.of(moments).stream()
                        .map(at ->
                                """
                                {"at": "%s", "as": "x", "post": "/api/plans", "body": {}}\
                                """
                                        .formatted(at))
                        .toList();
        return SampleFile.parse(
                """
                {"code": "%s", "plan": "%s/plan", "tenant": "%s", "steps": [%s]}\
                """
                        .formatted(code, code, tenant, String.join(",", steps)));
    }
}
