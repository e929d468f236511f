package vn.sovang.query.nomineeregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.SealedText;
import vn.sovang.log.ChainCheck;
import vn.sovang.log.PersonKeys;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.platform.sealing.MasterKey;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.testdatabase.TestTokens;
import vn.sovang.unit.UnitId;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Two persons with sealed details, one of whom was erased, over HTTP.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class NomineeApiTest {
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MASTER = "ab".repeat(32);
    private static final String SECRET = "042180001234";

    private static final SamplePlan SAMPLE = new SamplePlan();
    private static final SamplePlan STAYS = new SamplePlan();
    private static final TestLog LOG = new TestLog();
    private static final String ERASED = SAMPLE.nomineeRegistered().nomineeId().toString();
    private static final String KEPT = STAYS.nomineeRegistered().nomineeId().toString();

    private static final NomineeId TWIN = new NomineeId(UUID.randomUUID());
    private static final NomineeId AGAIN = new NomineeId(UUID.randomUUID());
    private static final String CORRECTED = "Người Mẫu Thứ Nhất";

    private static long before;
    private static String key = "";

    @Autowired Environment environment;

    @TestConfiguration
    static class Tokens {
        @Bean
        JwtDecoder jwtDecoder() {
            return TestTokens.decoder();
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        TestDatabase database = TestDatabase.get();
        registry.add("spring.datasource.url", database::jdbcUrl);
        registry.add("spring.datasource.username", () -> "sovang_query");
        registry.add("spring.datasource.password", () -> database.passwords().query());
        registry.add("SOVANG_ISSUER", () -> "http://localhost/nobody-asks");
        registry.add("SOVANG_MASTER_KEY", () -> MASTER);
        registry.add("logging.structured.format.console", () -> "");
    }

    @BeforeAll
    static void write() {
        LOG.with("actor", "quan-tri").with("role", "tenant-admin");
        LOG.append(
                List.of(
                        SAMPLE.departmentRegistered(),
                        SAMPLE.districtRegistered(),
                        SAMPLE.imported(),
                        SAMPLE.issued(),
                        SAMPLE.launched(),
                        SAMPLE.proposed(),
                        SAMPLE.proposalSubmitted(),
                        SAMPLE.decisionIssued()));
        LOG.append(registered(STAYS.nomineeRegistered().nominee()));
        LOG.append(
                List.of(
                        STAYS.proposed(),
                        like(TWIN, SubjectKind.INDIVIDUAL, "NGƯỜI  mẫu đầu tiên", STAYS.district),
                        like(AGAIN, SubjectKind.INDIVIDUAL, "Người Mẫu Đầu Tiên", SAMPLE.district),
                        like(SubjectKind.HOUSEHOLD, "Người Mẫu Đầu Tiên", STAYS.district),
                        like(SubjectKind.INDIVIDUAL, "Người Mẫu Thứ Hai", STAYS.district),
                        like(SubjectKind.INDIVIDUAL, "Người Mẫu Đầu Tiên", STAYS.department)));
        before = LOG.append(registered(SAMPLE.nomineeRegistered().nominee()));
        Nominee kept = STAYS.nomineeRegistered().nominee();
        LOG.append(
                new NomineeCorrected(
                        new Nominee(kept.nomineeId(), kept.kind(), CORRECTED, kept.unit()),
                        List.of(),
                        List.of(),
                        "Sửa họ tên",
                        Instant.parse("2021-11-03T01:00:00Z")));
        LOG.append(
                new NomineeErased(
                        SAMPLE.nomineeRegistered().nomineeId(),
                        "Yêu cầu của người đó",
                        "Không còn mục đích lưu",
                        key,
                        List.of(NomineeDetail.IDENTITY_NUMBER),
                        Instant.parse("2024-01-05T01:00:00Z")));
    }

    private static NomineeRegistered like(SubjectKind kind, String name, UnitId unit) {
        return like(new NomineeId(UUID.randomUUID()), kind, name, unit);
    }

    /// In words whose marks are characters of their own.
    private static NomineeRegistered like(
            NomineeId id, SubjectKind kind, String name, UnitId unit) {
        return new NomineeRegistered(
                new Nominee(id, kind, Normalizer.normalize(name, Normalizer.Form.NFD), unit),
                List.of(),
                Instant.parse("2021-11-02T01:00:00Z"));
    }

    private static NomineeRegistered registered(Nominee nominee) {
        String person = nominee.nomineeId().toString();
        MasterKey master = MasterKey.of(MASTER);
        PersonKeys.Kept kept =
                new PersonKeys(TestDatabase.get().commandDataSource())
                        .keep(LOG.tenant(), person, master.make(LOG.tenant(), person))
                        .orElseThrow();
        SealedText sealed =
                master.unwrap(LOG.tenant(), person, kept)
                        .seal(NomineeDetail.IDENTITY_NUMBER.name(), SECRET);
        key = sealed.key();
        return new NomineeRegistered(
                nominee,
                List.of(new SealedDetail(NomineeDetail.IDENTITY_NUMBER, sealed)),
                Instant.parse("2021-11-01T01:00:00Z"));
    }

    @BeforeEach
    void follow() {
        await().atMost(BOUND)
                .untilAsserted(() -> {
                    for (JsonNode board : read("tenant-admin", "/api/projections").at("/items")) {
                        assertThat(board.at("/position").asLong()).isEqualTo(LOG.head());
                    }
                });
    }

    @Test
    void what_is_sealed_is_opened_for_those_who_may_see_it() throws Exception {
        JsonNode details = read("office-clerk", "/api/nominees/" + KEPT + "/details");
        assertThat(details.at("/details/0/field").asString()).isEqualTo("IDENTITY_NUMBER");
        assertThat(details.at("/details/0/text").asString()).isEqualTo(SECRET);
        assertThat(details.at("/details/0/erased").asBoolean()).isFalse();
        for (String role : List.of("viewer", "unit-clerk", "auditor", "leader")) {
            assertThat(get(role, "/api/nominees/" + KEPT + "/details").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void rule_50_what_is_erased_is_told_at_no_moment() throws Exception {
        for (long asOf : List.of(before, LOG.head())) {
            JsonNode answer =
                    read("office-clerk", "/api/nominees/" + ERASED + "/details?asOf=" + asOf);
            assertThat(answer.toString()).doesNotContain(SECRET);
            assertThat(answer.at("/details")).allMatch(detail -> detail.at("/erased").asBoolean());
        }
        assertThat(
                        read("office-clerk", "/api/nominees/" + ERASED + "/details?asOf=" + before)
                                .at("/details")
                                .size())
                .isEqualTo(1);
    }

    @Test
    void rule_50_lists_searches_the_feed_and_a_rebuild_never_tell_what_is_sealed()
            throws Exception {
        for (String path :
                List.of(
                        "/api/nominees",
                        "/api/nominees/" + ERASED,
                        "/api/nominees/" + KEPT,
                        "/api/proposals",
                        "/api/awards",
                        "/api/events?limit=200")) {
            assertThat(read("tenant-admin", path).toString()).as(path).doesNotContain(SECRET);
        }
        assertThat(read("tenant-admin", "/api/nominees?q=" + SECRET).at("/items").size()).isZero();
        HttpRequest rebuild =
                request("tenant-admin", "/api/projections/nominee-register/rebuild")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        assertThat(HTTP.send(rebuild, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isBetween(200, 299);
        follow();
        rule_50_what_is_erased_is_told_at_no_moment();
    }

    @Test
    void rule_50_name_unit_and_award_stay_and_the_chain_verifies() throws Exception {
        JsonNode nominee = read("auditor", "/api/nominees/" + ERASED);
        assertThat(nominee.at("/name").asString())
                .isEqualTo(SAMPLE.nomineeRegistered().nominee().name());
        assertThat(nominee.at("/unitId").asString()).isEqualTo(SAMPLE.district.toString());
        assertThat(nominee.at("/sealed").size()).isZero();
        assertThat(read("viewer", "/api/awards").at("/items"))
                .isEqualTo(read("viewer", "/api/awards?asOf=" + before).at("/items"))
                .isNotEmpty();
        assertThat(new ChainCheck(TestLog.reading()).firstMisfit(LOG.tenant())).isEmpty();
    }

    @Test
    void c28_a_nominee_shows_which_others_have_its_unit_kind_and_name() throws Exception {
        String asOf = "?asOf=" + before;
        assertThat(alike("/api/nominees/" + KEPT + asOf)).containsExactly(TWIN.toString());
        assertThat(alike("/api/nominees/" + TWIN + asOf)).containsExactly(KEPT);
        assertThat(alike("/api/nominees/" + TWIN)).as("the other was put right").isEmpty();
        assertThat(alike("/api/nominees/" + AGAIN + asOf)).containsExactly(ERASED);
        assertThat(alike("/api/nominees/" + AGAIN)).as("the other was erased").isEmpty();
        assertThat(alike("/api/nominees/" + ERASED)).isEmpty();
    }

    private List<String> alike(String path) throws Exception {
        return read("unit-clerk", path).at("/alike").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void a_proposal_shows_that_the_register_names_its_nominee_otherwise_now() throws Exception {
        String proposal = "/api/proposals/" + STAYS.proposed().proposalId();
        JsonNode then = line(read("leader", proposal + "?asOf=" + before));
        JsonNode now = line(read("leader", proposal));

        assertThat(then.at("/nominee").asString()).isEqualTo("Người Mẫu Đầu Tiên");
        assertThat(then.at("/nameInRegister").isNull()).isTrue();
        assertThat(now.at("/nominee").asString()).isEqualTo("Người Mẫu Đầu Tiên");
        assertThat(now.at("/nameInRegister").asString()).isEqualTo(CORRECTED);
    }

    private static JsonNode line(JsonNode proposal) {
        return proposal.at("/lines")
                .valueStream()
                .filter(line -> line.at("/nomineeId").asString().equals(KEPT))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_auditor_reads_the_certificate_of_an_erasure() throws Exception {
        JsonNode certificate = read("auditor", "/api/nominees/" + ERASED + "/erasure");

        assertThat(certificate.at("/keyFingerprint").asString()).isEqualTo(key);
        assertThat(certificate.at("/erasedBy").asString()).isEqualTo("quan-tri");
        assertThat(certificate.at("/role").asString()).isEqualTo("tenant-admin");
        assertThat(certificate.at("/legalBasis").asString()).isEqualTo("Yêu cầu của người đó");
        assertThat(certificate.at("/erased/0").asString()).isEqualTo("IDENTITY_NUMBER");
        assertThat(certificate.at("/keyDestroyedAt").asString()).isNotBlank();
        assertThat(certificate.at("/position").asLong()).isEqualTo(LOG.head());
        assertThat(get("auditor", "/api/nominees/" + KEPT + "/erasure").statusCode())
                .isEqualTo(404);
    }

    private JsonNode read(String role, String path) throws Exception {
        HttpResponse<String> answer = get(role, path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String role, String path) throws Exception {
        return HTTP.send(request(role, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String role, String path) {
        String token = TestTokens.token("kiem-thu", LOG.tenant().value(), null, role);
        String port = environment.getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }
}
