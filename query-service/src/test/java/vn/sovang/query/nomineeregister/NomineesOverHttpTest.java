package vn.sovang.query.nomineeregister;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Nominees of the same unit, kind and name, some of whom were put right or erased since.
class NomineesOverHttpTest extends QueryServer {
    private static final Instant THEN = Instant.parse("2021-11-02T01:00:00Z");
    private static final String CORRECTED = "Người Mẫu Thứ Nhất";
    private static final SamplePlan SAMPLE = new SamplePlan();
    private static final TestLog LOG = new TestLog();
    private static final Nominee KEPT = SAMPLE.nomineeRegistered().nominee();
    private static final NomineeId TWIN = new NomineeId(UUID.randomUUID());
    private static final NomineeId GONE = new NomineeId(UUID.randomUUID());
    private static final NomineeId AGAIN = new NomineeId(UUID.randomUUID());

    private static long before;

    @BeforeAll
    static void write() {
        LOG.append(
                List.of(
                        SAMPLE.departmentRegistered(),
                        SAMPLE.districtRegistered(),
                        SAMPLE.imported(),
                        SAMPLE.issued(),
                        SAMPLE.launched(),
                        new NomineeRegistered(KEPT, List.of(), THEN),
                        SAMPLE.proposed(),
                        like(TWIN, SubjectKind.INDIVIDUAL, "NGƯỜI  mẫu đầu tiên", SAMPLE.district),
                        other(SubjectKind.HOUSEHOLD, "Người Mẫu Đầu Tiên", SAMPLE.district),
                        other(SubjectKind.INDIVIDUAL, "Người Mẫu Thứ Hai", SAMPLE.district),
                        like(
                                GONE,
                                SubjectKind.INDIVIDUAL,
                                "Người Mẫu Đầu Tiên",
                                SAMPLE.department)));
        before =
                LOG.append(
                        like(
                                AGAIN,
                                SubjectKind.INDIVIDUAL,
                                "Người Mẫu Đầu Tiên",
                                SAMPLE.department));
        LOG.append(
                List.of(
                        new NomineeCorrected(
                                new Nominee(KEPT.nomineeId(), KEPT.kind(), CORRECTED, KEPT.unit()),
                                List.of(),
                                List.of(),
                                "Sửa họ tên",
                                THEN),
                        new NomineeErased(
                                GONE, "Yêu cầu của người đó", "Thôi", null, List.of(), THEN)));
    }

    private static NomineeRegistered other(SubjectKind kind, String name, UnitId unit) {
        return like(new NomineeId(UUID.randomUUID()), kind, name, unit);
    }

    /// Registers in words whose marks are characters of their own.
    private static NomineeRegistered like(
            NomineeId id, SubjectKind kind, String name, UnitId unit) {
        return new NomineeRegistered(
                new Nominee(id, kind, Normalizer.normalize(name, Normalizer.Form.NFD), unit),
                List.of(),
                THEN);
    }

    @BeforeEach
    void awaitProjections() {
        follow(LOG);
    }

    @Test
    void c28_a_nominee_shows_which_others_have_its_unit_kind_and_name() throws Exception {
        String asOf = "?asOf=" + before;
        String kept = KEPT.nomineeId().toString();
        assertThat(alike(kept + asOf)).containsExactly(TWIN.toString());
        assertThat(alike(TWIN + asOf)).containsExactly(kept);
        assertThat(alike(TWIN.toString())).as("the other was put right").isEmpty();
        assertThat(alike(AGAIN + asOf)).containsExactly(GONE.toString());
        assertThat(alike(AGAIN.toString())).as("the other was erased").isEmpty();
        assertThat(alike(GONE.toString())).isEmpty();
    }

    @Test
    void a_name_with_the_d_of_old_pages_is_found_and_is_alike() throws Exception {
        TestLog log = new TestLog();
        NomineeId plain = new NomineeId(UUID.randomUUID());
        NomineeId odd = new NomineeId(UUID.randomUUID());
        log.append(
                List.of(
                        SAMPLE.departmentRegistered(),
                        like(plain, SubjectKind.INDIVIDUAL, "Đặng Văn Đức", SAMPLE.department),
                        like(
                                odd,
                                SubjectKind.INDIVIDUAL,
                                "\u00d0ặng V\u0430n\u00a0\u0189ức\u200b",
                                SAMPLE.department)));
        follow(log);

        for (String words : List.of("dang van duc", "Đặng Đức", "\u00d0ặng \u00d0ức")) {
            assertThat(
                            read(log, Role.UNIT_CLERK, "/api/nominees?q=" + encoded(words))
                                    .at("/items")
                                    .size())
                    .as(words)
                    .isEqualTo(2);
        }
        JsonNode found = read(log, Role.UNIT_CLERK, "/api/nominees/" + odd);
        assertThat(found.at("/alike/0").asString()).isEqualTo(plain.toString());
        assertThat(found.at("/name").asString()).as("as it was written").startsWith("\u00d0");
    }

    private List<String> alike(String nominee) throws Exception {
        return read(LOG, Role.UNIT_CLERK, "/api/nominees/" + nominee)
                .at("/alike")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void a_proposal_shows_that_the_register_names_its_nominee_otherwise_now() throws Exception {
        String proposal = "/api/proposals/" + SAMPLE.proposed().proposalId();
        JsonNode then = line(read(proposal + "?asOf=" + before));
        JsonNode now = line(read(proposal));

        assertThat(then.at("/nominee").asString()).isEqualTo(KEPT.name());
        assertThat(then.at("/nameInRegister").isNull()).isTrue();
        assertThat(now.at("/nominee").asString()).isEqualTo(KEPT.name());
        assertThat(now.at("/nameInRegister").asString()).isEqualTo(CORRECTED);
    }

    private JsonNode read(String proposal) throws Exception {
        return readAs(LOG, Role.LEADER, SAMPLE.department, proposal);
    }

    private static JsonNode line(JsonNode proposal) {
        return proposal.at("/lines")
                .valueStream()
                .filter(line ->
                        line.at("/nomineeId").asString().equals(KEPT.nomineeId().toString()))
                .findFirst()
                .orElseThrow();
    }
}
