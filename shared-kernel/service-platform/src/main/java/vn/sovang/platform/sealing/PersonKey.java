package vn.sovang.platform.sealing;

import vn.sovang.kernel.SealedText;
import vn.sovang.kernel.TenantId;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Seals and opens texts of one person. A sealed text opens only as what it was sealed: the same
/// field of the same person of the same province.
public final class PersonKey {
    private final TenantId tenant;
    private final String person;
    private final String fingerprint;
    private final byte[] key;

    PersonKey(TenantId tenant, String person, String fingerprint, byte[] key) {
        this.tenant = tenant;
        this.person = person;
        this.fingerprint = fingerprint;
        this.key = key;
    }

    public SealedText seal(String field, String text) {
        byte[] sealed = Gcm.seal(key, place(field), text.getBytes(StandardCharsets.UTF_8));
        return new SealedText(
                fingerprint, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    public String open(String field, SealedText sealed) {
        byte[] bytes = Base64.getUrlDecoder().decode(sealed.text());
        return new String(Gcm.open(key, place(field), bytes), StandardCharsets.UTF_8);
    }

    private String place(String field) {
        return "detail|%s|%s|%s".formatted(tenant, person, field);
    }
}
