package vn.sovang.platform.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with a random nonce before the ciphertext. What surrounds a secret (whose it is, and
/// of what) is authenticated with it, so it opens in its own place only.
final class Gcm {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Gcm() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    static byte[] seal(byte[] key, String place, byte[] plain) {
        byte[] nonce = random(NONCE);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, place, ByteBuffer.wrap(nonce), plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    static byte[] open(byte[] key, String place, byte[] sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        ByteBuffer nonce = bytes.slice(0, NONCE);
        byte[] rest = new byte[sealed.length - NONCE];
        bytes.get(NONCE, rest);
        return run(Cipher.DECRYPT_MODE, key, place, nonce, rest);
    }

    private static byte[] run(int mode, byte[] key, String place, ByteBuffer nonce, byte[] text) {
        try {
            byte[] start = new byte[NONCE];
            nonce.get(start);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, start));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot seal or open " + place, failure);
        }
    }
}
