package vn.sovang.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// The Ed25519 key with which checkpoints are signed. Kept as two PEM blocks, the private key first
/// (PKCS #8) and its public key (X.509) behind it.
public final class SigningKey {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final PrivateKey privateKey;
    private final VerifyingKey verifyingKey;

    private SigningKey(String name, PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.verifyingKey = VerifyingKey.of(name, publicKey);
    }

    /// A new key as PEM, to be kept where nobody but the service reads it.
    public static String generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return block(PRIVATE, pair.getPrivate().getEncoded())
                    + block(PUBLIC, pair.getPublic().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has Ed25519", impossible);
        }
    }

    /// Reads what [#generate] wrote.
    ///
    /// @param name name of the key in signatures, such as `so-vang.example.vn`
    /// @throws Malformed when it is no such key
    public static SigningKey of(String name, String pem) {
        try {
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            return new SigningKey(
                    name,
                    factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(PRIVATE, pem))),
                    factory.generatePublic(new X509EncodedKeySpec(bytes(PUBLIC, pem))));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new Malformed("no Ed25519 key in PEM", broken);
        }
    }

    /// The public part, for whoever checks.
    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    /// The checkpoint as a signed note (C2SP `signed-note`).
    public String sign(Checkpoint checkpoint) {
        String text = checkpoint.text();
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return text + "\n" + verifyingKey.line(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("an Ed25519 key signs", impossible);
        }
    }

    private static String block(String kind, byte[] key) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(
                        kind,
                        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key),
                        kind);
    }

    private static byte[] bytes(String kind, String pem) {
        int begin = pem.indexOf("-----BEGIN " + kind + "-----");
        int end = pem.indexOf("-----END " + kind + "-----");
        if (begin < 0 || end < begin) {
            throw new Malformed("no " + kind + " in PEM");
        }
        return Base64.getMimeDecoder()
                .decode(pem.substring(begin + kind.length() + "-----BEGIN -----".length(), end));
    }
}
