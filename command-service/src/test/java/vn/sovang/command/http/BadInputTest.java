package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.sovang.plan.FindingCode;
import vn.sovang.plan.PlanImported;
import vn.sovang.unit.UnitRegistered;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

class BadInputTest extends CommandServer {
    private static final String UNIT = Sample.unit(Sample.id(), "Phòng Một").strip();

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("empty", "", 400, "body.not-an-object"),
                Arguments.of("not JSON", "đơn vị", 400, "body.malformed"),
                Arguments.of("truncated", UNIT.substring(0, 40), 400, "body.malformed"),
                Arguments.of("an array", "[]", 400, "body.not-an-object"),
                Arguments.of("a trailing value", UNIT + "{}", 400, "body.malformed"),
                Arguments.of(
                        "deeply nested",
                        "{\"name\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
                        400,
                        "body.too-deep"),
                Arguments.of(
                        "an unknown field",
                        UNIT.replace("\"name\"", "\"ten\":\"a\",\"name\""),
                        400,
                        "field.unknown"),
                Arguments.of(
                        "a field twice",
                        UNIT.replace("\"name\"", "\"name\":\"a\",\"name\""),
                        400,
                        "body.malformed"),
                Arguments.of(
                        "a wrong type",
                        UNIT.replace("\"Phòng Một\"", "7"),
                        400,
                        "field.wrong-type"),
                Arguments.of(
                        "no such enum", UNIT.replace("DIVISION", "PHONG"), 400, "field.wrong-type"),
                Arguments.of(
                        "no such date",
                        UNIT.replace("2016-01-01", "2016-02-30"),
                        400,
                        "field.wrong-type"),
                Arguments.of(
                        "a missing field",
                        UNIT.replace("\"name\":\"Phòng Một\",", ""),
                        422,
                        "field.required"),
                Arguments.of(
                        "a null", UNIT.replace("\"Phòng Một\"", "null"), 422, "field.required"),
                Arguments.of(
                        "a NUL",
                        UNIT.replace("Phòng Một", "Phòng\\u0000Một"),
                        422,
                        "text.control-character"),
                Arguments.of(
                        "half a character",
                        UNIT.replace("Phòng Một", "Phòng \\ud83d"),
                        422,
                        "text.control-character"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void what_cannot_be_read_is_answered_clearly_and_nothing_is_written(
            String what, String body, int status, String code) {
        Reply reply = post(as("tenant-admin"), "/api/units", body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.response().headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(reply.json().path("detail").asString()).isNotBlank();
        assertThat(events()).isEmpty();
    }

    @Test
    void all_fields_that_are_missing_or_wrong_are_named_at_once() {
        String body =
                """
                {"campaignId":"%s","unitId":7,"ten":"a","happenedAt":"hom qua",
                 "content":{"summary":"một\\u0000hai","coversUntil":"2021-02-30",
                            "attachments":["a",5]}}
                """
                        .formatted(Sample.id());

        Reply reply = post(as("unit-clerk", Sample.id()), "/api/reports", body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("fields.several");
        assertThat(errors(reply))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "happenedAt", "field.wrong-type",
                                "phase", "field.required",
                                "unitId", "field.wrong-type",
                                "ten", "field.unknown",
                                "content.summary", "text.control-character",
                                "content.coversUntil", "field.wrong-type",
                                "content.attachments[1]", "field.wrong-type"));
        assertThat(reply.json().path("detail").asString()).contains("phase", "content.coversUntil");
        assertThat(events()).isEmpty();
    }

    @Test
    void fields_that_are_only_missing_are_unprocessable() {
        Reply reply = post(as("office-head"), "/api/units", "{\"kind\":\"DIVISION\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(errors(reply))
                .containsEntry("name", "field.required")
                .containsEntry("validFrom", "field.required");
    }

    @Test
    void a_refusal_names_the_field_of_which_it_speaks() {
        UUID nowhere = Sample.id();
        UUID unit = Sample.id();

        Reply reply =
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(Sample.id(), nowhere, "1", unit));

        assertThat(reply.json().path("values").toString()).contains(nowhere.toString());
        assertThat(errors(reply)).containsExactly(Map.entry("campaignId", reply.code()));
    }

    private static Map<String, String> errors(Reply reply) {
        Map<String, String> errors = new LinkedHashMap<>();
        reply.json()
                .path("errors")
                .forEach(error ->
                        errors.put(error.path("field").asString(), error.path("code").asString()));
        return errors;
    }

    @Test
    void a_body_over_the_limit_is_refused_whether_or_not_it_says_its_length() {
        byte[] large = ("{\"name\":\"" + "a".repeat(2 << 20) + "\"}").getBytes();
        HttpRequest chunked =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/units"))
                        .header("Authorization", "Bearer " + as("office-head"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "lon")
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new java.io.ByteArrayInputStream(large)))
                        .build();

        Reply known =
                post(as("tenant-admin"), "/api/units", large, Map.of("Idempotency-Key", "lon-2"));
        Reply unknown = send(chunked);

        assertThat(known.status()).isEqualTo(413);
        assertThat(unknown.status()).isEqualTo(413);
        assertThat(unknown.code()).isEqualTo("body.too-large");
        assertThat(events()).isEmpty();
    }

    @Test
    void a_body_in_broken_UTF_8_is_malformed() {
        byte[] body = UNIT.getBytes(StandardCharsets.ISO_8859_1);
        body[20] = (byte) 0xc3;
        body[21] = (byte) 0x28;

        Reply reply = post(as("tenant-admin"), "/api/units", body, Map.of("Idempotency-Key", "u"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(events()).isEmpty();
    }

    @Test
    void names_in_NFD_are_stored_composed_and_phrases_as_they_are() {
        String decomposed = Normalizer.normalize("Phòng Kỹ thuật", Normalizer.Form.NFD);
        String title = "Tổ chức phong trào thi đua năm 2021";
        String decomposedTitle = Normalizer.normalize(title, Normalizer.Form.NFD);
        UUID plan = Sample.id();

        post(as("tenant-admin"), "/api/units", Sample.unit(Sample.id(), decomposed));
        Reply imported =
                post(
                        as("office-head"),
                        "/api/plans/%s/import".formatted(plan),
                        Sample.imported("S9", "đến 31/6/2021").replace(title, decomposedTitle));

        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
        assertThat(events().getFirst().payload())
                .isInstanceOfSatisfying(
                        UnitRegistered.class,
                        unit -> assertThat(unit.name()).isEqualTo("Phòng Kỹ thuật"));
        assertThat(events().getLast().payload())
                .isInstanceOfSatisfying(
                        PlanImported.class,
                        event ->
                                assertThat(event.content().head().title().value())
                                        .isEqualTo(decomposedTitle));
    }

    @Test
    void an_impossible_day_is_refused_when_drafting_and_kept_with_a_finding_when_imported() {
        UUID plan = Sample.id();
        String draft = Sample.plan(plan, "S9").replace("đến hết ngày 30/6/2021", "đến 31/6/2021");

        Reply drafted = post(as("drafter"), "/api/plans", draft);
        Reply imported =
                post(
                        as("drafter"),
                        "/api/plans/%s/import".formatted(plan),
                        Sample.imported("S9", "đến 31/6/2021"));

        assertThat(drafted.status()).isEqualTo(422);
        assertThat(drafted.code()).isEqualTo("date.impossible");
        assertThat(drafted.json().path("detail").asString()).contains("31/6/2021");
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
        assertThat(events()).hasSize(1);
        assertThat(events().getFirst().payload())
                .isInstanceOfSatisfying(
                        PlanImported.class,
                        event -> {
                            assertThat(event.content().campaigns().getFirst().phases().getFirst())
                                    .extracting(phase -> phase.end().phrase().value())
                                    .isEqualTo("đến 31/6/2021");
                            assertThat(event.findings())
                                    .anyMatch(finding ->
                                            finding.code() == FindingCode.IMPOSSIBLE_DATE);
                        });
    }

    @Test
    void the_reading_of_a_date_cannot_be_given_by_the_caller() {
        String given =
                "{\"phrase\":\"đến"
                    + " 31/6/2021\",\"kind\":\"THROUGH\",\"date\":{\"kind\":\"exact\",\"date\":\"2021-06-30\"}}";
        String body = Sample.imported("S9", "X").replace("\"X\"", given);

        Reply reply = post(as("drafter"), "/api/plans/%s/import".formatted(Sample.id()), body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("field.wrong-type");
    }

    @Test
    void headers_are_asked_for_and_problems_speak_the_caller_s_language() {
        String token = as("office-head");

        Reply noKey = post(token, "/api/units", UNIT, Map.of());
        Reply noJson =
                post(
                        token,
                        "/api/units",
                        UNIT,
                        Map.of("Idempotency-Key", "a", "Content-Type", "text/plain"));
        Reply oddMatch =
                post(
                        token,
                        "/api/units",
                        UNIT,
                        Map.of("Idempotency-Key", "a", "If-Match", "W/\"x\""));
        Reply english =
                post(token, "/api/units", UNIT, Map.of("Accept-Language", "en-GB,en;q=0.9"));
        Reply nobody = post("khong-phai-the", "/api/units", UNIT);
        Reply nowhere = post(token, "/api/khong-co", UNIT);

        assertThat(noKey.code()).isEqualTo("idempotency-key.missing");
        assertThat(noJson.status()).isEqualTo(415);
        assertThat(oddMatch.code()).isEqualTo("if-match.malformed");
        assertThat(noKey.json().path("detail").asString()).startsWith("Thiếu tiêu đề");
        assertThat(english.json().path("detail").asString()).startsWith("The header");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.code()).isEqualTo("caller.no-token");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.code()).isEqualTo("path.unknown");
    }
}
