package vn.sovang.clients;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;

import vn.sovang.clients.commands.model.BlockKind;
import vn.sovang.clients.commands.model.CommandAnswer;
import vn.sovang.clients.commands.model.FormBlock;
import vn.sovang.clients.reads.model.AnswerOfBlock;
import vn.sovang.clients.reads.model.Block;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/// A program that knows nothing but the descriptions, on the sample of a local run.
class MadeClientsTest {
    private static final String POST = "quan-tri.ha-tinh";

    @Test
    void a_command_is_sent_and_what_it_did_is_read() throws Exception {
        String bearer = "Bearer " + token();
        var commands = new vn.sovang.clients.commands.ApiClient();
        commands.updateBaseUri(address("sovang.command"));
        commands.setRequestInterceptor(request -> request.header("Authorization", bearer));
        var reads = new vn.sovang.clients.reads.ApiClient();
        reads.updateBaseUri(address("sovang.query"));
        reads.setRequestInterceptor(request -> request.header("Authorization", bearer));
        String name = "Khối thử " + UUID.randomUUID();
        FormBlock form =
                new FormBlock()
                        .name(name)
                        .kind(BlockKind.values()[0])
                        .validFrom(LocalDate.of(2021, 1, 1))
                        .basis("Thử giao diện lập trình");

        CommandAnswer answer =
                new vn.sovang.clients.commands.api.BlocksApi(commands)
                        .formBlock(UUID.randomUUID().toString(), form, null, "vi");
        AnswerOfBlock found =
                new vn.sovang.clients.reads.api.BlocksApi(reads)
                        .listBlocks(
                                null,
                                String.valueOf(answer.getPosition()),
                                null,
                                null,
                                name,
                                null,
                                null,
                                null,
                                "vi");

        assertThat(found.getItems()).extracting(Block::getId).containsExactly(answer.getId());
    }

    private static String token() throws Exception {
        String secret = Base64.getEncoder().encodeToString((POST + ":sovang").getBytes(UTF_8));
        HttpRequest asked =
                HttpRequest.newBuilder(URI.create(address("sovang.sign-in") + "/oauth2/token"))
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String body = http.send(asked, BodyHandlers.ofString()).body();
            return JsonMapper.builder().build().readTree(body).path("access_token").asText();
        }
    }

    private static String address(String service) {
        return String.valueOf(System.getProperty(service));
    }
}
