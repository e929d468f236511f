package vn.sovang.kernel;

import java.util.regex.Pattern;

/// A text that only the key of one person opens. Once that key is destroyed nobody reads it again,
/// wherever it stands (rule 50).
///
/// @param key fingerprint of the person's key: SHA-256 in hexadecimal digits
/// @param text nonce, AES-256-GCM ciphertext and tag, in base64url
public record SealedText(String key, String text) {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9_-]{38,}");

    public SealedText {
        if (!FINGERPRINT.matcher(key).matches() || !BASE64.matcher(text).matches()) {
            throw new IllegalArgumentException("not sealed");
        }
    }
}
