package vn.sovang.bench;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.testdatabase.TestSignIn;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// Tokens for programs.
final class Tokens {
    private Tokens() {}

    /// A token of the post that signs in next.
    static String of(TestSignIn signIn) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(signIn.issuer() + "/token"))
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body())
                    .get("access_token")
                    .asString();
        }
    }
}
