package vn.sovang.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.security.MessageDigest;

/// Compares as it stands. The one secret is written in the README: a hash would protect nothing and
/// slow each token.
final class PlainSecret implements PasswordEncoder {
    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String known) {
        return given != null
                && known != null
                && MessageDigest.isEqual(given.toString().getBytes(UTF_8), known.getBytes(UTF_8));
    }
}
