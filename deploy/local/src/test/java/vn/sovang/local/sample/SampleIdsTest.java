package vn.sovang.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

class SampleIdsTest {
    @Test
    void a_name_has_one_id_for_ever() {
        assertThat(SampleIds.of("unit:so-ct.ha-tinh"))
                .hasToString("0176bb3e-7000-7bc3-8240-3459d8406694");
    }

    @Test
    void ids_have_the_form_of_version_7() {
        for (int i = 0; i < 100; i++) {
            var id = SampleIds.of("name-" + i);
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void different_names_have_different_ids() {
        assertThat(SampleIds.of("plan/a")).isNotEqualTo(SampleIds.of("plan/b"));
    }

    @Test
    void the_posts_of_the_sign_in_carry_the_units_of_the_sample() throws Exception {
        String posts = Files.readString(Path.of("../sign-in/src/main/resources/posts.yaml"));
        var units = Pattern.compile("unit: (\\S+) # (\\S+)").matcher(posts);
        int found = 0;
        while (units.find()) {
            assertThat(SampleIds.ofUnit(units.group(2))).hasToString(units.group(1));
            found++;
        }
        assertThat(found).isGreaterThan(20);
    }
}
