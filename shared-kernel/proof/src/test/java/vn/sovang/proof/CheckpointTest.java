package vn.sovang.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

class CheckpointTest {
    private static final SigningKey KEY = SigningKey.of("so-vang.vn", SigningKey.generate());
    private static final SigningKey OTHER = SigningKey.of("so-vang.vn", SigningKey.generate());
    private static final Checkpoint CHECKPOINT =
            new Checkpoint(
                    "ha-tinh",
                    123,
                    Sha256.of(new byte[] {1}),
                    Sha256.of(new byte[] {2}),
                    Instant.parse("2026-11-29T17:00:00Z"),
                    Sha256.of(new byte[] {3}),
                    List.of(Sha256.of(new byte[] {4}), Sha256.of(new byte[] {5})));

    @Test
    void a_checkpoint_is_read_as_it_was_written() {
        assertThat(Checkpoint.of(CHECKPOINT.text()).text()).isEqualTo(CHECKPOINT.text());
        assertThat(CHECKPOINT.text())
                .startsWith("so-vang/ha-tinh\n123\n")
                .contains("\nat 2026-11-29T17:00:00Z\n");
    }

    @Test
    void whoever_has_the_public_key_opens_what_was_signed() {
        VerifyingKey key = VerifyingKey.of(KEY.verifyingKey().text() + "\n");
        assertThat(key.open(KEY.sign(CHECKPOINT)).text()).isEqualTo(CHECKPOINT.text());
    }

    @Test
    void another_key_of_the_same_name_opens_nothing() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> OTHER.verifyingKey().open(KEY.sign(CHECKPOINT)));
    }

    @Test
    void a_changed_checkpoint_is_not_signed_any_more() {
        String note = KEY.sign(CHECKPOINT);
        for (String changed :
                List.of(
                        note.replace("\n123\n", "\n122\n"),
                        note.replace("ha-tinh", "ha-nam"),
                        note.replace("17:00", "18:00"),
                        note.replaceFirst("witness [0-9a-f]+\n", ""))) {
            assertThat(changed).isNotEqualTo(note);
            assertThatExceptionOfType(Malformed.class)
                    .isThrownBy(() -> KEY.verifyingKey().open(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "so-vang/ha-tinh\n",
                "so-vang/ha-tinh\nx\ny\nz\n\n",
                "so-vang/ha-tinh\n1\nAA==\nhead 00\nat now\n",
                "so-vang/ha-tinh\n01\nAA==\nhead 00\nat 2026-11-29T17:00:00Z\n",
                "so-vang/ha-tinh\n1\nAA==\nhead 00\nat 2026-11-29T17:00:00Z\nextra\n"
            })
    void anything_else_is_no_checkpoint(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Checkpoint.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a+b", "a+00000000+AAAA", "a b+00000000+AAAA"})
    void anything_else_is_no_key(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> VerifyingKey.of(text));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> SigningKey.of("a", text));
    }
}
