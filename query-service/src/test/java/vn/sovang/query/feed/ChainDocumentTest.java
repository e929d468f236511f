package vn.sovang.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.Role;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The chain, computed from the feed by a checker that knows `docs/chain.md` and nothing of the
/// platform's code.
class ChainDocumentTest extends QueryServer {
    private static final Path DOCUMENT = Path.of("../docs/chain.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL);
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void the_example_of_the_document_has_the_hash_that_it_says() throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(DOCUMENT));
        assertThat(example.find()).isTrue();
        JsonNode event = new JsonMapper().readTree(example.group(1));

        assertThat(HEX.formatHex(hash(new byte[32], "tinh-mau", event)))
                .isEqualTo(event.at("/hash").asString());
    }

    @Test
    void a_late_entry_with_a_control_character_is_no_tampering() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog().with("lateReason", "mất điện\u000b, 31/6\u007f");
        log.append(sample.departmentRegistered());
        for (String written :
                new String[] {
                    "{\"a\":\"x\\u000By\"}",
                    "{\"a\":\"x\\u000by\"}",
                    "{ \"a\" : 1.50, \"b\" : 1.0E+2, \"\\u0061\" : \"\\/ \\ud800 đ\" }",
                    "không phải JSON \u0000"
                }) {
            log.append("unit.registered", UUID.randomUUID().toString(), written);
        }
        log.append(sample.districtRegistered());

        byte[] previous = new byte[32];
        long position = 0;
        for (JsonNode event : read(log, Role.AUDITOR, "/api/events?limit=200").at("/items")) {
            assertThat(event.at("/position").asLong()).isEqualTo(++position);
            previous = hash(previous, log.tenant().value(), event);
            assertThat(HEX.formatHex(previous))
                    .as("event %d", position)
                    .isEqualTo(event.at("/hash").asString());
        }
        assertThat(position).isEqualTo(6);
    }

    private static byte[] hash(byte[] previous, String tenant, JsonNode event) throws Exception {
        Bytes bytes = new Bytes();
        bytes.out.write(previous);
        bytes.text(tenant);
        bytes.number(event.at("/position").asLong());
        bytes.text(event.at("/aggregateType").asString());
        bytes.text(event.at("/aggregateId").asString());
        bytes.number(event.at("/sequence").asLong());
        bytes.field(HEX.parseHex(event.at("/eventId").asString().replace("-", "")));
        bytes.text(event.at("/name").asString());
        bytes.out.writeInt(Integer.BYTES);
        bytes.out.writeInt(event.at("/revision").asInt());
        bytes.time(event.at("/recordedAt"));
        bytes.time(event.at("/happenedAt"));
        bytes.field(Base64.getDecoder().decode(event.at("/storedPayload").asString()));
        bytes.field(Base64.getDecoder().decode(event.at("/storedMetadata").asString()));
        return MessageDigest.getInstance("SHA-256").digest(bytes.all.toByteArray());
    }

    private static final class Bytes {
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(all);

        void field(byte[] value) throws IOException {
            out.writeInt(value.length);
            out.write(value);
        }

        void text(String value) throws IOException {
            field(value.getBytes(StandardCharsets.UTF_8));
        }

        void number(long value) throws IOException {
            out.writeInt(Long.BYTES);
            out.writeLong(value);
        }

        void time(JsonNode value) throws IOException {
            if (value.isNull()) {
                out.writeInt(-1);
            } else {
                number(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(value.asString())));
            }
        }
    }
}
