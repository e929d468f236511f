package vn.sovang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIdTest {
    @Test
    void plans_of_no_known_province_have_a_place_to_wait() {
        assertThat(TenantId.WAITING_FOR_PROVINCE).hasToString("cho-phan-tinh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha-tinh", "bct", "b", "khu-4", "a1-b2-c3"})
    void a_tenant_is_a_slug(String slug) {
        assertThat(new TenantId(slug)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ha-tinh",
                "hà-tĩnh",
                "ha_tinh",
                "ha tinh",
                "-ha",
                "ha-",
                "ha--tinh",
                "4-khu",
                "ha-tinh\n",
                "ha'; drop table log.event; --",
                "a2345678901234567890123456789012345678901"
            })
    void anything_else_is_refused(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TenantId(text))
                .satisfies(invalid -> assertThat(invalid.code()).isEqualTo("tenant.invalid"));
    }

    @Test
    void a_slug_of_40_characters_is_the_longest() {
        assertThat(new TenantId("a".repeat(40)).value()).hasSize(40);
    }
}
