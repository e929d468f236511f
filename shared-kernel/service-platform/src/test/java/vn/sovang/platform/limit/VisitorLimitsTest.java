package vn.sovang.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.web.Overloaded;

class VisitorLimitsTest {
    private final VisitorLimits limits = new VisitorLimits(1, 2, 1, 3);

    @Test
    void an_address_has_its_part_and_another_its_own() {
        limits.count("203.0.113.1");
        limits.count("203.0.113.1");
        assertThatThrownBy(() -> limits.count("203.0.113.1"))
                .isInstanceOfSatisfying(
                        Overloaded.class,
                        refused ->
                                assertThat(refused.status())
                                        .isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
        limits.count("203.0.113.2");
    }

    @Test
    void all_visitors_of_a_province_have_a_part_together() {
        TenantId province = new TenantId("tinh-mau");
        for (int i = 0; i < 3; i++) {
            limits.count(province);
        }
        assertThatThrownBy(() -> limits.count(province)).isInstanceOf(Overloaded.class);
        limits.count(new TenantId("tinh-khac"));
    }
}
