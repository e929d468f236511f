package vn.sovang.command.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;

/// Asserts that a rule refuses for a reason, and that people can read why.
public final class Refusals {
    private static final Texts TEXTS = Texts.ofClassPath();

    private Refusals() {}

    /// Fails unless the act is refused for just this reason, with a text in both languages whose
    /// blanks the refusal fills.
    public static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(Rejection.class)
                .as(reason.code())
                .isThrownBy(act)
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(reason.code());
                    assertThat(refused.kind()).isEqualTo(reason.kind());
                    assertReadable(refused);
                });
    }

    private static void assertReadable(Rejection refused) {
        for (Language language : Language.values()) {
            assertThat(TEXTS.find(refused.code(), language, refused.details()))
                    .as("%s in %s", refused.code(), language)
                    .hasValueSatisfying(text -> assertThat(text).doesNotContain("{", "}"));
        }
    }
}
