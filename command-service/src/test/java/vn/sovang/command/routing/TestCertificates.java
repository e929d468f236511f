package vn.sovang.command.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.netty.handler.ssl.ClientAuth;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContext;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/// One certificate that signed itself, for a server and its clients alike, made by the JDK's own
/// tool.
record TestCertificates(Path certificate, Path key) {
    private static final String PASSWORD = "chi-de-thu";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    static TestCertificates in(Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("store.p12");
        Process tool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "test",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                PASSWORD)
                        .inheritIO()
                        .start();
        assertThat(tool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(store)) {
            keys.load(stored, PASSWORD.toCharArray());
        }
        return new TestCertificates(
                written(
                        folder.resolve("cert.pem"),
                        "CERTIFICATE",
                        keys.getCertificate("test").getEncoded()),
                written(
                        folder.resolve("key.pem"),
                        "PRIVATE KEY",
                        keys.getKey("test", PASSWORD.toCharArray()).getEncoded()));
    }

    /// A server that asks its clients for this certificate.
    SslContext demanding() throws IOException {
        return GrpcSslContexts.forServer(certificate.toFile(), key.toFile())
                .trustManager(certificate.toFile())
                .clientAuth(ClientAuth.REQUIRE)
                .build();
    }

    private static Path written(Path file, String what, byte[] bytes) throws IOException {
        String text =
                "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                        .formatted(
                                what, new String(LINES.encode(bytes), StandardCharsets.US_ASCII));
        return Files.writeString(file, text);
    }
}
