package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.ChainCheck;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.testdatabase.TestDatabase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The register of nominees over HTTP, and what the database is left with.
class NomineeOverHttpTest extends CommandServer {
    private static final String SECRET = "042180001234";
    private static final String ADDRESS = "Xóm Kín Đáo";
    private static final String CONTACT =
            "{\"field\":\"CONTACT\",\"text\":\"%s\"}".formatted(ADDRESS);

    private UUID unit = Sample.id();

    @BeforeEach
    void aUnit() {
        unit = Sample.id();
        assertThat(post(as("tenant-admin"), "/api/units", Sample.unit(unit, "Phòng")).status())
                .isEqualTo(201);
    }

    @Test
    void rule_50_what_is_sealed_stands_nowhere_in_the_open() throws SQLException {
        UUID person = register(Sample.id());

        Reply corrected =
                post(
                        as("office-clerk"),
                        "/api/nominees/" + person + "/correct",
                        correction().replace("}", ",\"details\":[" + CONTACT + "]}"));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        nothingIsOpen();

        assertThat(erase(person).status()).isEqualTo(200);
        Reply refused = post(as("office-clerk"), "/api/nominees", body(person, SECRET));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).doesNotContain(SECRET);
        nothingIsOpen();
    }

    /// Neither in events nor in what is kept for idempotence, for anybody; the same walk finds a
    /// name, so it does look.
    private static void nothingIsOpen() throws SQLException {
        TestDatabase database = TestDatabase.get();
        assertThat(database.tablesThatHold("Người Mẫu Khác")).isNotEmpty();
        for (String secret : List.of(SECRET, ADDRESS)) {
            assertThat(database.tablesThatHold(secret)).as(secret).isEmpty();
        }
    }

    @Test
    void what_is_entered_from_paper_stands_in_the_log_and_discipline_stands_nowhere_in_the_open()
            throws SQLException {
        UUID person = register(Sample.id());
        String history = "/api/nominees/" + person;

        Reply award =
                post(
                        as("unit-clerk", unit),
                        history + "/record-fact",
                        """
                        {"fact":{"kind":"past-award","item":{"kind":"title","title":"ADVANCED_WORKER",
                          "decidedBy":"DEPARTMENT_DIRECTOR"},"year":2020,"number":"12",
                          "symbol":"QĐ-SCT","decidedOn":"2021-01-05",
                          "issuer":"Sở Công Thương tỉnh Kon Tum"}}
                        """);
        Reply discipline =
                post(
                        as("office-clerk"),
                        history + "/record-discipline",
                        """
                        {"discipline":{"measure":"WARNING","from":"2020-03-01",
                          "until":"2020-09-01","basis":"%s"}}
                        """
                                .formatted(ADDRESS));

        assertThat(award.status()).as(award.body()).isEqualTo(200);
        assertThat(discipline.status()).as(discipline.body()).isEqualTo(200);
        assertThat(
                        events().stream()
                                .map(event -> event.payload())
                                .filter(FactRecorded.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(
                        FactRecorded.class, e -> assertThat(e.fact().year()).isEqualTo(2020));
        assertThat(TestDatabase.get().tablesThatHold(ADDRESS)).isEmpty();
        assertThat(
                        post(
                                        as("unit-clerk", unit),
                                        history + "/record-discipline",
                                        "{\"discipline\":{}}")
                                .status())
                .as("a unit's clerk enters no discipline")
                .isEqualTo(403);
        assertThat(
                        post(
                                        as("office-clerk"),
                                        history + "/record-fact",
                                        "{\"fact\":{\"kind\":\"rating\",\"year\":9,\"rating\":\"GOOD\",\"basis\":\"TB\"}}")
                                .code())
                .isEqualTo("history.year");
    }

    @Test
    void the_same_request_again_is_answered_the_same_and_another_body_is_refused() {
        UUID person = Sample.id();
        Map<String, String> key = Map.of("Idempotency-Key", "k1");
        String body = body(person, SECRET);

        Reply first = post(as("office-clerk"), "/api/nominees", body, key);
        Reply again = post(as("office-clerk"), "/api/nominees", body, key);
        Reply other = post(as("office-clerk"), "/api/nominees", body(person, "042180009999"), key);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.code()).isEqualTo("idempotency-key.reused");
    }

    @Test
    void rule_50_erasing_destroys_the_key_in_the_same_transaction_and_the_chain_verifies()
            throws SQLException {
        UUID person = register(Sample.id());
        String key = registered(person).details().getFirst().sealed().key();

        Reply erased = erase(person);

        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        assertThat(
                        events().stream()
                                .map(event -> event.payload())
                                .filter(NomineeErased.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(
                        NomineeErased.class, e -> assertThat(e.key()).isEqualTo(key));
        assertThat(
                        texts(
                                "select coalesce(wrapped::text, 'destroyed') from log.person_key where person_id = '%s'"
                                        .formatted(person)))
                .containsExactly("destroyed");
        assertThat(new ChainCheck(log).firstMisfit(new TenantId(tenant))).isEmpty();
    }

    @Test
    void what_is_erased_is_neither_corrected_nor_registered_again() {
        UUID person = register(Sample.id());
        assertThat(erase(person).status()).isEqualTo(200);

        assertThat(post(as("office-clerk"), "/api/nominees", body(person, SECRET)).code())
                .isEqualTo("nominee.erased");
        assertThat(
                        post(
                                        as("office-clerk"),
                                        "/api/nominees/" + person + "/correct",
                                        correction())
                                .code())
                .isEqualTo("nominee.erased");
    }

    @Test
    void who_registers_anew_gets_a_new_key() {
        UUID before = register(Sample.id());
        assertThat(erase(before).status()).isEqualTo(200);
        UUID after = register(Sample.id());

        assertThat(registered(after).details().getFirst().sealed().key())
                .isNotEqualTo(registered(before).details().getFirst().sealed().key());
    }

    @Test
    void a_unit_registers_and_corrects_its_own_nominees_only() {
        UUID person = Sample.id();
        assertThat(
                        post(as("unit-clerk", Sample.id()), "/api/nominees", body(person, SECRET))
                                .code())
                .isEqualTo("nominee.not-own-unit");
        assertThat(post(as("unit-clerk", unit), "/api/nominees", body(person, SECRET)).status())
                .isEqualTo(201);
        Reply corrected =
                post(as("unit-clerk", unit), "/api/nominees/" + person + "/correct", correction());
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(post(as("office-head"), "/api/nominees/" + person + "/erase", ERASURE).status())
                .isEqualTo(403);
    }

    @Test
    void the_service_brings_back_no_key_that_was_destroyed() throws SQLException {
        UUID person = register(Sample.id());
        String kept =
                texts(
                                "select fingerprint || ' ' || encode(wrapped, 'hex') from log.person_key where person_id = '%s'"
                                        .formatted(person))
                        .getFirst();
        String fingerprint = kept.substring(0, 64);
        String wrapped = kept.substring(65);
        assertThat(erase(person).status()).isEqualTo(200);

        for (UUID whose : List.of(person, Sample.id())) {
            assertThat(
                            asService(
                                    "select * from log.keep_person_key('%s', '%s', '%s', '\\x%s')"
                                            .formatted(tenant, whose, fingerprint, wrapped)))
                    .as("nobody gets a destroyed key")
                    .isEmpty();
        }
        for (String attempt :
                List.of(
                        "select wrapped from log.person_key",
                        "insert into log.person_key values ('%s', 'x', null, null, now(), now())"
                                .formatted(tenant),
                        "update log.person_key set erased_at = null",
                        "delete from log.person_key")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(attempt)
                    .isThrownBy(() -> asService(attempt))
                    .withMessageContaining("permission denied");
        }
    }

    private static final String ERASURE =
            "{\"legalBasis\":\"Yêu cầu của người đó\",\"reason\":\"Không còn mục đích lưu\"}";

    private UUID register(UUID person) {
        Reply reply = post(as("office-clerk"), "/api/nominees", body(person, SECRET));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return person;
    }

    private Reply erase(UUID person) {
        return post(as("tenant-admin"), "/api/nominees/" + person + "/erase", ERASURE);
    }

    private String body(UUID person, String secret) {
        return """
        {"nomineeId":"%s","kind":"INDIVIDUAL","name":"Người Mẫu","unit":"%s",
         "traits":["DIRECT_WORKER"],
         "details":[{"field":"IDENTITY_NUMBER","text":"%s"}]}
        """
                .formatted(person, unit, secret);
    }

    private String correction() {
        return """
        {"kind":"INDIVIDUAL","name":"Người Mẫu Khác","unit":"%s","reason":"Sửa họ tên"}
        """
                .formatted(unit);
    }

    private NomineeRegistered registered(UUID person) {
        return events().stream()
                .map(event -> event.payload())
                .filter(NomineeRegistered.class::isInstance)
                .map(NomineeRegistered.class::cast)
                .filter(event -> event.nomineeId().value().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(String query) throws SQLException {
        return texts(TestDatabase.get().superuserDataSource(), query);
    }

    private static List<String> asService(String statement) throws SQLException {
        return texts(TestDatabase.get().commandDataSource(), statement);
    }

    private static List<String> texts(javax.sql.DataSource source, String query)
            throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            List<String> texts = new ArrayList<>();
            if (statement.execute(query)) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        texts.add(rows.getString(1));
                    }
                }
            }
            return texts;
        }
    }
}
