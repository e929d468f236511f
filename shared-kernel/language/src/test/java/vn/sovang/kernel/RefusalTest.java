package vn.sovang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

class RefusalTest {
    private static final Reason REASON =
            new Reason() {
                @Override
                public Rejection.Kind kind() {
                    return Rejection.Kind.STATE;
                }

                @Override
                public String code() {
                    return "unit.dissolved";
                }
            };

    @Test
    void a_reason_reads_aloud_and_keeps_its_details() {
        Rejection refused = REASON.because("unit", 38);
        assertThat(refused.kind()).isEqualTo(Rejection.Kind.STATE);
        assertThat(refused.code()).isEqualTo("unit.dissolved");
        assertThat(refused.details()).isEqualTo(Map.of("unit", "38"));
        assertThat(refused).hasMessage("unit.dissolved {unit=38}");
    }

    @Test
    void a_refusal_costs_no_stack_trace() {
        assertThat(REASON.because("unit", "x").getStackTrace()).isEmpty();
    }

    @Test
    void details_cannot_be_changed_afterwards() {
        Map<String, String> details = new HashMap<>(Map.of("unit", "x"));
        Rejection refused = REASON.because(details);
        InvalidValue invalid = new InvalidValue("unit.dissolved", details);
        details.put("unit", "y");
        assertThat(refused.details()).isEqualTo(Map.of("unit", "x"));
        assertThat(invalid.details()).isEqualTo(Map.of("unit", "x"));
    }
}
