package vn.sovang.bench;

import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.testdatabase.TestSignIn;
import vn.sovang.unit.UnitId;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/// Two posts of a province: an auditor's program, and the office of an organisation in a browser.
final class Readers {
    private static final Duration LONGEST = Duration.ofSeconds(70);

    private final String address;
    private final HttpClient program;
    private final HttpClient browser;
    private final String token;
    private final Set<String> failures = new ConcurrentSkipListSet<>();

    private Readers(String address, HttpClient browser, String token) {
        this.address = address;
        this.program = HttpClient.newHttpClient();
        this.browser = browser;
        this.token = token;
    }

    static Readers of(
            TestSignIn signIn, String address, TenantId province, UnitId organisation, UnitId unit)
            throws IOException, InterruptedException {
        signIn.nextIs(province, unit.value(), Role.AUDITOR);
        String token = Tokens.of(signIn);
        signIn.nextIs(province, organisation.value(), Role.OFFICE_CLERK);
        HttpClient browser =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        Readers readers = new Readers(address, browser, token);
        readers.read(new ReadList.Read("sign-in", "/", true));
        return readers;
    }

    /// Reads once, to the last byte.
    void read(ReadList.Read read) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + read.path())).timeout(LONGEST);
        HttpResponse<byte[]> answer =
                read.isPage()
                        ? browser.send(
                                request.header("Accept", "text/html").build(),
                                BodyHandlers.ofByteArray())
                        : program.send(
                                request.header("Authorization", "Bearer " + token).build(),
                                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            failures.add("%s: %d".formatted(read.name(), answer.statusCode()));
        }
    }

    /// Reads that got another answer than they asked for.
    Set<String> failures() {
        return failures;
    }
}
