package vn.sovang.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.local.sample.SampleFile;
import vn.sovang.local.sample.SampleIds;

import java.util.List;

class PlanLineTest {
    private static final SampleFile FILE =
            new SampleFile("S0", SampleIds.of("S0/plan"), "ha-tinh", "kiem-tra.ha-tinh", List.of());

    @Test
    void a_plan_is_one_line_that_begins_with_its_code() {
        var summary =
                JsonMapper.shared()
                        .readTree(
                                """
                                {"code": "15/KH-SCT", "stage": "ISSUED", "units": 5, "reports": 8,
                                 "proposals": 1, "awards": 3, "findings": 7}
                                """);

        assertThat(PlanLine.line(FILE, summary))
                .isEqualTo(
                        "S0  Hà Tĩnh  ĐÃ BAN HÀNH · đơn vị 5 · báo cáo 8 · đề nghị 1 · khen thưởng"
                                + " 3 · phát hiện 7");
    }

    @Test
    void an_unknown_stage_is_shown_as_it_is() {
        var summary = JsonMapper.shared().readTree("{\"stage\": \"ODD\"}");

        assertThat(PlanLine.line(FILE, summary)).contains("ODD");
    }
}
