package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.sovang.award.AwardLoss;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.catalogue.Remit;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantId;
import vn.sovang.dependant.LostBasis;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.PastAward;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.testdatabase.TestTokens;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class IsolationOverHttpTest extends CommandServer {
    private static final String MEMBER =
            "{\"unitId\":\"" + Sample.id() + "\",\"validFrom\":\"2021-01-01\"}";
    private static final String REASON = "{\"reason\":\"r\"}";

    /// A record, and another organisation of its province; nothing that is tried changes it.
    private record Existing(String province, UUID record, UUID neighbour) {}

    private static final Map<String, Existing> EXISTING = new HashMap<>();

    /// Verbs that begin a record.
    private static final List<String> ENTERING =
            List.of(
                    "copy-to-year",
                    "import",
                    "register-external-authority",
                    "save-draft",
                    "record-in-lieu",
                    "record");

    private static final Set<String> OF_ONE_ORGANISATION =
            Set.of("councils", "sessions", "funds", "tables", "sheets");

    private static final String SCORING_RULES =
            """
            {"name":"B","groups":[{"code":"I","name":"N","criteria":[
             {"code":"1","text":"t","kind":"SCORED","most":90}]}],
             "disqualifiers":[],"passMarks":[],"tieBreaks":[]}
            """;

    private static final String CHECKED = "{\"version\":1,\"marks\":[],\"findings\":[]}";

    /// Bodies by verb, or by collection and verb where a verb has another body elsewhere.
    private static final Map<String, String> BODIES =
            Map.ofEntries(
                    Map.entry(
                            "rename",
                            "{\"name\":\"P\",\"validFrom\":\"2020-01-01\",\"basis\":\"b\"}"),
                    Map.entry(
                            "correct-end",
                            "{\"dissolvedOn\":\"2025-07-01\",\"basis\":\"b\",\"correction\":\"c\"}"),
                    Map.entry(
                            "dissolve",
                            "{\"dissolvedOn\":\"2025-07-01\",\"successors\":[],\"basis\":\"b\"}"),
                    Map.entry(
                            "assign-province",
                            "{\"province\":\"quang-ngai\",\"assignedPlanId\":\""
                                    + Sample.id()
                                    + "\",\"basis\":\"b\"}"),
                    Map.entry(
                            "move",
                            "{\"parent\":\""
                                    + Sample.id()
                                    + "\",\"validFrom\":\"2020-01-01\",\"basis\":\"b\"}"),
                    Map.entry(
                            "merge",
                            "{\"merged\":[\""
                                    + Sample.id()
                                    + "\"],\"mergedOn\":\"2025-07-01\",\"basis\":\"b\"}"),
                    Map.entry("assign-member", MEMBER),
                    Map.entry("appoint-lead", MEMBER),
                    Map.entry(
                            "end-membership",
                            "{\"unitId\":\""
                                    + Sample.id()
                                    + "\",\"endedOn\":\"2021-06-01\",\"reason\":\"r\"}"),
                    Map.entry(
                            "blocks/dissolve", "{\"dissolvedOn\":\"2021-06-01\",\"basis\":\"b\"}"),
                    Map.entry("issue", Sample.issue()),
                    Map.entry(
                            "settle-finding",
                            "{\"number\":0,\"outcome\":\"WAIVED\",\"basis\":\"b\"}"),
                    Map.entry("revise", "{\"content\":" + Sample.content("30/6/2021") + "}"),
                    Map.entry("amend", Sample.amend("30/6/2021")),
                    Map.entry("replace", "{\"replacedBy\":\"" + Sample.id() + "\"}"),
                    Map.entry(
                            "plans/withdraw",
                            "{\"document\":\"d\",\"withdrawnOn\":\"2021-12-31\","
                                    + "\"issuer\":\"i\",\"reason\":\"r\"}"),
                    Map.entry(
                            "copy-to-year",
                            "{\"from\":\"" + Sample.id() + "\",\"year\":2022,\"code\":\"c\"}"),
                    Map.entry(
                            "link-parent", "{\"parent\":0,\"documentId\":\"" + Sample.id() + "\"}"),
                    Map.entry(
                            "set-duty-deadline",
                            "{\"duty\":\"D1\",\"lastDay\":\"2021-12-31\",\"basis\":\"b\"}"),
                    Map.entry(
                            "complete-duty",
                            "{\"duty\":\"D1\",\"unitId\":\""
                                    + Sample.id()
                                    + "\",\"completedOn\":\"2021-06-01\",\"document\":\"d\"}"),
                    Map.entry(
                            "register-participation",
                            "{\"phase\":\"1\",\"unitId\":\""
                                    + Sample.id()
                                    + "\",\"commitment\":\"c\"}"),
                    Map.entry(
                            "amend-registration",
                            "{\"phase\":\"1\",\"unitId\":\""
                                    + Sample.id()
                                    + "\",\"commitment\":\"c\"}"),
                    Map.entry(
                            "sign-pledge",
                            "{\"units\":[\""
                                    + Sample.id()
                                    + "\"],\"pledge\":\"p\",\"signedOn\":\"2021-03-01\"}"),
                    Map.entry(
                            "extend",
                            "{\"phase\":\"1\",\"end\":\"đến hết ngày 15/7/2021\",\"basis\":\"b\"}"),
                    Map.entry(
                            "campaigns/amend",
                            "{\"basis\":\"b\",\"reason\":\"r\",\"effectiveOn\":\"2021-03-01\"}"),
                    Map.entry(
                            "remind-unit",
                            "{\"phase\":\"1\",\"unitId\":\"" + Sample.id() + "\",\"words\":\"w\"}"),
                    Map.entry(
                            "record-inspection",
                            "{\"unitId\":\""
                                    + Sample.id()
                                    + "\",\"inspectedOn\":\"2021-03-01\",\"findings\":\"f\"}"),
                    Map.entry(
                            "record-review",
                            "{\"phase\":\"1\",\"kind\":\"INTERIM\",\"heldOn\":\"2021-07-01\","
                                    + "\"document\":\"d\"}"),
                    Map.entry("close", "{\"closedOn\":\"2021-12-31\",\"summary\":\"s\"}"),
                    Map.entry("reviews/close", "{}"),
                    Map.entry("lookups/close", REASON),
                    Map.entry(
                            "councils/change",
                            "{\"basis\":\"b\",\"signedOn\":\"2021-03-01\",\"from\":\"2021-03-01\","
                                    + "\"members\":[]}"),
                    Map.entry(
                            "sessions/revise",
                            "{\"heldOn\":\"2021-03-01\",\"place\":\"p\",\"agenda\":[]}"),
                    Map.entry("record-attendance", "{\"attendees\":[],\"recusals\":[]}"),
                    Map.entry(
                            "cast-votes", "{\"proposalId\":\"" + Sample.id() + "\",\"votes\":[]}"),
                    Map.entry(
                            "record-ballots",
                            "{\"proposalId\":\""
                                    + Sample.id()
                                    + "\",\"isSecret\":true,\"ballots\":[]}"),
                    Map.entry("sessions/close", "{}"),
                    Map.entry("correct-minutes", "{\"text\":\"t\"}"),
                    Map.entry("record-session-vote", "{\"session\":\"" + Sample.id() + "\"}"),
                    Map.entry(
                            "record-receipt",
                            "{\"source\":\"BUDGET\",\"receivedOn\":\"2021-06-01\",\"amount\":1,"
                                    + "\"document\":\"d\"}"),
                    Map.entry(
                            "pay-reward",
                            "{\"decisionId\":\""
                                    + Sample.id()
                                    + "\",\"lines\":[],\"paidOn\":\"2021-06-01\","
                                    + "\"document\":\"d\"}"),
                    Map.entry(
                            "record-spending",
                            "{\"purpose\":\"p\",\"spentOn\":\"2021-06-01\",\"amount\":1,"
                                    + "\"document\":\"d\"}"),
                    Map.entry(
                            "record-recovery",
                            "{\"decisionId\":\""
                                    + Sample.id()
                                    + "\",\"proposalId\":\""
                                    + Sample.id()
                                    + "\",\"line\":1,\"recoveredOn\":\"2021-06-01\",\"amount\":1,"
                                    + "\"document\":\"d\"}"),
                    Map.entry(
                            "reverse-entry",
                            "{\"entry\":1,\"reversedOn\":\"2021-06-01\",\"reason\":\"r\","
                                    + "\"document\":\"d\"}"),
                    Map.entry("funds/close", "{\"document\":\"d\"}"),
                    Map.entry("tables/revise", "{\"blocks\":[],\"rules\":" + SCORING_RULES + "}"),
                    Map.entry("tables/issue", "{\"document\":\"d\",\"issuedOn\":\"2021-01-01\"}"),
                    Map.entry(
                            "confirm-ranking",
                            "{\"blockId\":\""
                                    + Sample.id()
                                    + "\",\"confirmation\":{\"kind\":\"decision\","
                                    + "\"day\":\"2021-06-01\",\"document\":\"d\"},\"places\":[]}"),
                    Map.entry("sheets/revise", "{\"marks\":[],\"findings\":[]}"),
                    Map.entry("sheets/submit", "{\"version\":1}"),
                    Map.entry("sheets/return", "{\"version\":1,\"reason\":\"r\"}"),
                    Map.entry("sheets/check", CHECKED),
                    Map.entry("sheets/finalise", CHECKED),
                    Map.entry(
                            "enrolments/revise",
                            "{\"lines\":[{\"nomineeId\":\""
                                    + Sample.id()
                                    + "\",\"title\":\"ADVANCED_WORKER\"}]}"),
                    Map.entry(
                            "add-title",
                            "{\"nomineeId\":\""
                                    + Sample.id()
                                    + "\",\"title\":\"ADVANCED_WORKER\",\"reason\":\"r\"}"),
                    Map.entry("withdraw-title", "{\"line\":1,\"reason\":\"r\"}"),
                    Map.entry("enrolments/accept", "{\"version\":1}"),
                    Map.entry("enrolments/return", "{\"version\":1,\"reason\":\"r\"}"),
                    Map.entry("proposals/return", REASON),
                    Map.entry("proposals/withdraw", REASON),
                    Map.entry("assess", "{\"line\":1,\"criteria\":[]}"),
                    Map.entry(
                            "publish-list",
                            "{\"window\":{\"firstDay\":\"2021-06-01\",\"workingDays\":10},"
                                    + "\"place\":\"p\"}"),
                    Map.entry("withdraw-publicity", REASON),
                    Map.entry("record-remark", "{\"receivedOn\":\"2021-06-02\",\"text\":\"t\"}"),
                    Map.entry(
                            "settle-remark",
                            "{\"number\":1,\"outcome\":\"ACCEPTED\",\"reason\":\"r\"}"),
                    Map.entry(
                            "record-vote",
                            "{\"minutes\":{\"body\":\"COUNCIL\",\"heldOn\":\"2021-06-01\","
                                    + "\"isSecret\":true,\"members\":[],\"recusals\":[],"
                                    + "\"votes\":[]}}"),
                    Map.entry("appraise", "{\"outcome\":\"FULFILS\",\"notes\":\"\"}"),
                    Map.entry("refuse-line", "{\"line\":1,\"reason\":\"r\"}"),
                    Map.entry(
                            "suspend",
                            "{\"ground\":\"COMPLAINT\",\"basis\":\"b\",\"reason\":\"r\"}"),
                    Map.entry("resume", REASON),
                    Map.entry(
                            "revoke",
                            "{\"proposalId\":\""
                                    + Sample.id()
                                    + "\",\"line\":1,\"cause\":\"FORGED_DOCUMENTS\","
                                    + "\"basisDocument\":\"b\",\"reason\":\"r\","
                                    + "\"revokedOn\":\"2021-12-31\"}"),
                    Map.entry(
                            "record-revocation",
                            "{\"proposalId\":\""
                                    + Sample.id()
                                    + "\",\"line\":1,\"cause\":\"FORGED_DOCUMENTS\","
                                    + "\"basisDocument\":\"b\",\"reason\":\"r\","
                                    + "\"revokedOn\":\"2021-12-31\"}"),
                    Map.entry("settle", "{\"outcome\":\"STANDS\",\"reason\":\"r\"}"),
                    Map.entry(
                            "record-stripping",
                            "{\"proposalId\":\""
                                    + Sample.id()
                                    + "\",\"line\":1,\"ground\":\"PRISON_SENTENCE\","
                                    + "\"document\":\"d\",\"signedOn\":\"2021-12-31\","
                                    + "\"authority\":\"PRESIDENT\",\"reason\":\"r\","
                                    + "\"strippedOn\":\"2021-12-31\"}"),
                    Map.entry(
                            "record-restoration",
                            "{\"proposalId\":\""
                                    + Sample.id()
                                    + "\",\"line\":1,\"ground\":\"ACQUITTAL\","
                                    + "\"document\":\"d\",\"signedOn\":\"2021-12-31\","
                                    + "\"authority\":\"PRESIDENT\",\"reason\":\"r\","
                                    + "\"restoredOn\":\"2021-12-31\"}"),
                    Map.entry(
                            "forward",
                            "{\"sender\":\""
                                    + Sample.id()
                                    + "\",\"recipient\":\""
                                    + Sample.id()
                                    + "\",\"opinion\":\"o\",\"submission\":{\"number\":\"1\","
                                    + "\"symbol\":\"TTr\",\"signedOn\":\"2021-06-01\","
                                    + "\"signatory\":\"s\"}}"),
                    Map.entry("reports/return", "{\"version\":1,\"reason\":\"r\"}"),
                    Map.entry(
                            "resubmit",
                            "{\"content\":{\"summary\":\"s\",\"coversUntil\":\"2021-06-01\",\"attachments\":[]}}"),
                    Map.entry("accept", "{\"version\":1}"),
                    Map.entry(
                            "supplement",
                            "{\"content\":{\"summary\":\"s\",\"coversUntil\":\"2021-06-01\",\"attachments\":[]}}"),
                    Map.entry(
                            "add-dossier-item",
                            "{\"component\":\"SUBMISSION\",\"attachment\":\""
                                    + "0".repeat(64)
                                    + "\",\"fileName\":\"f\"}"),
                    Map.entry("answer", "{\"answer\":\"a\",\"beyondAuthority\":false}"),
                    Map.entry(
                            "escalate", "{\"committee\":\"" + Sample.id() + "\",\"reason\":\"r\"}"),
                    Map.entry("resolve", "{\"outcome\":\"o\"}"),
                    Map.entry(
                            "correct",
                            "{\"kind\":\"INDIVIDUAL\",\"name\":\"n\",\"unit\":\""
                                    + Sample.id()
                                    + "\",\"reason\":\"r\"}"),
                    Map.entry(
                            "decisions/correct",
                            "{\"number\":\"1\",\"names\":[],\"document\":{\"citation\":\"c\","
                                    + "\"signedOn\":\"2021-12-31\",\"attachments\":[]},"
                                    + "\"reason\":\"r\"}"),
                    Map.entry(
                            "record-fact",
                            "{\"fact\":{\"kind\":\"rating\",\"year\":2020,\"rating\":\"GOOD\","
                                    + "\"basis\":\"b\"}}"),
                    Map.entry(
                            "record-discipline",
                            "{\"discipline\":{\"measure\":\"REPRIMAND\",\"from\":\"2020-01-01\","
                                    + "\"basis\":\"b\"}}"),
                    Map.entry("strike-fact", "{\"number\":1,\"reason\":\"r\"}"),
                    Map.entry("erase", "{\"legalBasis\":\"b\",\"reason\":\"r\"}"),
                    Map.entry("certify", "{}"),
                    Map.entry("submit", "{}"));

    static Stream<CommandRoute> acts() {
        return CommandTable.ROUTES.stream()
                .filter(route -> !route.isCreating() && !ENTERING.contains(route.verb()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void rule_48_another_province_s_record_answers_as_one_that_does_not_exist(CommandRoute route) {
        Existing existing = EXISTING.computeIfAbsent(route.collection(), this::inItsProvince);
        tenant = existing.province();
        UUID theirs = existing.record();
        UUID nothing = Sample.id();
        // Of those that may, a post of the whole province: it has no organisation of its own here.
        String role =
                route.roles().stream()
                        .min(
                                Comparator.comparing((Role one) -> one != Role.TENANT_ADMIN)
                                        .thenComparing(Role::claim))
                        .orElseThrow()
                        .claim();
        String where =
                role.equals("platform-operator")
                        ? "cho-phan-tinh"
                        : TestDatabase.get().freshTenant();
        String token = TestTokens.token("thu", where, null, role);

        Reply other = act(token, route, theirs);
        Reply none = act(token, route, nothing);

        assertThat(other.status()).as(other.body()).isEqualTo(404);
        assertThat(told(other, theirs)).isEqualTo(told(none, nothing));
        aNeighbourActsOnItOnlyAsItsRemitSays(route, existing);
    }

    /// Another organisation of the same province (rule 48): it sees the record, and leaves it be;
    /// of what is its organisation's alone it sees nothing (ADR 0046).
    private void aNeighbourActsOnItOnlyAsItsRemitSays(CommandRoute route, Existing theirs) {
        long before = writtenBy(theirs.neighbour());

        for (Role role : route.roles()) {
            if (role == Role.TENANT_ADMIN || role == Role.PLATFORM_OPERATOR) {
                continue;
            }
            Reply reply = act(as(role.claim(), theirs.neighbour()), route, theirs.record());
            if (OF_ONE_ORGANISATION.contains(route.collection())) {
                assertThat(reply.status()).as("%s: %s", role, reply.body()).isEqualTo(404);
                assertThat(reply.code()).isEqualTo("record.unknown");
                continue;
            }
            switch (route.remit()) {
                case OWN, HELD, ABOVE -> {
                    assertThat(reply.status()).as("%s: %s", role, reply.body()).isEqualTo(403);
                    assertThat(reply.code()).isEqualTo("caller.beyond-own");
                }
                case UNIT ->
                        assertThat(reply.status())
                                .as("%s: %s", role, reply.body())
                                .isIn(403, 409, 422);
                case PROVINCE -> assertThat(reply.status()).isNotEqualTo(403);
            }
        }
        if (route.remit() != Remit.PROVINCE) {
            assertThat(writtenBy(theirs.neighbour())).isEqualTo(before);
        }
    }

    /// Events of posts of a unit; automations may still write theirs meanwhile.
    private long writtenBy(UUID unit) {
        return events().stream()
                .filter(event ->
                        event.metadata().getOrDefault("actor", "").endsWith(unit.toString()))
                .count();
    }

    @Test
    void facts_of_another_province_are_unknown_to_commands_that_name_them() {
        UUID unit = existing("units");
        String token =
                TestTokens.token("thu", TestDatabase.get().freshTenant(), null, "tenant-admin");

        Reply reply =
                post(
                        token,
                        "/api/units",
                        Sample.unit(Sample.id(), "Phòng Hai")
                                .replace(
                                        "\"validFrom\"",
                                        "\"parent\":\"" + unit + "\",\"validFrom\""));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("unit.other-unknown");
    }

    @Test
    void a_plan_of_another_province_is_not_there_to_copy() {
        UUID theirs = existing("plans");
        String token =
                TestTokens.token("thu", TestDatabase.get().freshTenant(), null, "office-head");

        for (UUID from : List.of(theirs, Sample.id())) {
            Reply reply =
                    post(
                            token,
                            "/api/plans/%s/copy-to-year".formatted(Sample.id()),
                            "{\"from\":\"%s\",\"year\":2022,\"code\":\"c\"}".formatted(from));
            assertThat(reply.status()).as(reply.body()).isEqualTo(422);
            assertThat(reply.code()).isEqualTo("plan.copied-unknown");
            assertThat(reply.body()).contains(from.toString()).doesNotContain("thi đua");
        }
    }

    @Test
    void a_file_of_another_province_was_never_uploaded_here() {
        byte[] pdf = ("%PDF-1.4 " + tenant).getBytes();
        String hash =
                post(
                                as("unit-clerk", Sample.id()),
                                "/api/attachments",
                                pdf,
                                Map.of("Content-Type", "application/pdf"))
                        .json()
                        .path("hash")
                        .asString();
        tenant = TestDatabase.get().freshTenant();
        UUID report = Sample.id();
        CampaignWith campaign = campaign();

        Reply reply =
                post(
                        as("office-clerk"),
                        "/api/reports",
                        Sample.report(report, campaign.id(), "1", campaign.unit())
                                .replace(
                                        "\"attachments\":[]",
                                        "\"attachments\":[\"" + hash + "\"]"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("attachment.unknown");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void a_command_is_closed_to_every_role_that_the_table_does_not_name(CommandRoute route) {
        for (Role role : Role.values()) {
            Reply reply =
                    post(
                            as(role.claim()),
                            route.path().replace("{id}", Sample.id().toString()),
                            "[]");
            if (route.roles().contains(role)) {
                assertThat(reply.status()).as("%s as %s", route, role).isEqualTo(400);
            } else {
                assertThat(reply.status()).as("%s as %s", route, role).isEqualTo(403);
                assertThat(reply.code()).isEqualTo("caller.role-missing");
            }
        }
        assertThat(events()).isEmpty();
    }

    static Stream<CommandRoute> routes() {
        return CommandTable.ROUTES.stream();
    }

    @Test
    void a_token_without_a_province_or_of_an_unknown_one_opens_nothing() {
        String none = TestTokens.token("thu", null, null, "tenant-admin");
        String odd = TestTokens.token("thu", "Hà Tĩnh' or 1=1", null, "tenant-admin");
        String unknown = TestTokens.token("thu", "chua-mo", null, "tenant-admin");
        String notAUnit =
                TestTokens.withUnit("thu", tenant, "không phải mã đơn vị", "tenant-admin");
        String body = Sample.unit(Sample.id(), "Phòng Một");

        for (String token : Set.of(none, odd, notAUnit)) {
            Reply reply = post(token, "/api/units", body);
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.code()).isEqualTo("caller.claims-missing");
        }
        Reply reply = post(unknown, "/api/units", body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("caller.tenant-unknown");
    }

    private Reply act(String token, CommandRoute route, UUID id) {
        return post(
                token,
                route.path().replace("{id}", id.toString()),
                BODIES.getOrDefault(
                        route.collection() + "/" + route.verb(),
                        BODIES.getOrDefault(route.verb(), "{}")));
    }

    /// Words that a caller can read in an answer, without the id it asked with and the reference.
    private static String told(Reply reply, UUID id) {
        return reply.status()
                + reply.body()
                        .replace(id.toString(), "ID")
                        .replaceAll("\"reference\":\"[^\"]*\"", "");
    }

    private Existing inItsProvince(String collection) {
        UUID record = existing(collection);
        UUID neighbour = Sample.id();
        created(post(as("tenant-admin"), "/api/units", Sample.department(neighbour, "Sở Hai")));
        return new Existing(tenant, record, neighbour);
    }

    private UUID existing(String collection) {
        CampaignWith campaign = campaign();
        return switch (collection) {
            case "units" -> campaign.unit();
            case "blocks" -> block();
            case "reviews" -> yearReview(campaign);
            case "enrolments" -> enrolment(campaign);
            case "lookups" -> lookup();
            case "councils" -> council(campaign);
            case "sessions" -> councilSession(campaign);
            case "funds" -> fund(campaign);
            case "tables" -> scoreTable(campaign);
            case "sheets" -> scoreSheet(campaign);
            case "plans" -> campaign.plan();
            case "campaigns" -> campaign.id();
            case "reports" -> {
                UUID report = Sample.id();
                String body = Sample.report(report, campaign.id(), "1", campaign.unit());
                assertThat(post(as("office-clerk"), "/api/reports", body).status()).isEqualTo(201);
                yield report;
            }
            case "nominees" -> nominee(campaign);
            case "proposals" -> handedIn(campaign);
            case "decisions" -> decision(campaign);
            case "dependants" -> dependant(campaign);
            case "difficulties" -> {
                UUID difficulty = Sample.id();
                String body = Sample.difficulty(difficulty, campaign.id(), campaign.unit());
                assertThat(post(as("office-clerk"), "/api/difficulties", body).status())
                        .isEqualTo(201);
                yield difficulty;
            }
            default -> throw new IllegalArgumentException(collection);
        };
    }

    private UUID dependant(CampaignWith campaign) {
        UUID dependant = Sample.id();
        TitleItem title =
                new TitleItem(
                        EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR);
        LocalDate day = LocalDate.of(2021, 1, 1);
        UnitId unit = new UnitId(campaign.unit());
        record(
                "Dependant",
                dependant,
                "dependant.found",
                new DependantFound(
                        new DependantId(dependant),
                        unit,
                        new LostBasis(
                                new ProposalId(Sample.id()),
                                1,
                                new Nominee(
                                        new NomineeId(Sample.id()),
                                        SubjectKind.INDIVIDUAL,
                                        "Mẫu",
                                        unit),
                                title,
                                null,
                                new PastAward(
                                        title, 2020, new DocumentNumber("7"), "QĐ-SCT", day, "Sở"),
                                "x/y/0001",
                                AwardLoss.REVOKED,
                                day,
                                List.of("Điều 22")),
                        Instant.parse("2021-01-02T01:00:00Z")));
        return dependant;
    }

    private UUID block() {
        UUID block = Sample.id();
        String body =
                """
                {"blockId":"%s","name":"K","kind":"BLOCK","validFrom":"2021-01-01","basis":"b"}
                """
                        .formatted(block);
        assertThat(post(as("office-head"), "/api/blocks", body).status()).isEqualTo(201);
        return block;
    }

    private UUID council(CampaignWith campaign) {
        UUID council = Sample.id();
        Reply made =
                post(
                        as("office-clerk", campaign.unit()),
                        "/api/councils",
                        """
                        {"councilId":"%s","organisation":"%s","name":"H","basis":"b",
                         "signedOn":"2021-01-01","from":"2021-01-01","members":[
                          {"name":"A","position":"p","role":"CHAIR"}]}
                        """
                                .formatted(council, campaign.unit()));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return council;
    }

    private UUID councilSession(CampaignWith campaign) {
        UUID session = Sample.id();
        Reply made =
                post(
                        as("office-clerk", campaign.unit()),
                        "/api/sessions",
                        """
                        {"sessionId":"%s","councilId":"%s","heldOn":"2021-03-01","place":"p",
                         "agenda":["%s"]}
                        """
                                .formatted(session, council(campaign), handedIn(campaign)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return session;
    }

    private UUID fund(CampaignWith campaign) {
        UUID fund = Sample.id();
        Reply opened =
                post(
                        as("office-clerk", campaign.unit()),
                        "/api/funds",
                        """
                        {"fundId":"%s","organisation":"%s","year":2021,"carriedOver":0,"basis":"b"}
                        """
                                .formatted(fund, campaign.unit()));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return fund;
    }

    private UUID scoreTable(CampaignWith campaign) {
        UUID block = block();
        Reply member =
                post(
                        as("tenant-admin"),
                        "/api/blocks/" + block + "/assign-member",
                        "{\"unitId\":\"%s\",\"validFrom\":\"2021-01-01\"}"
                                .formatted(campaign.unit()));
        assertThat(member.status()).as(member.body()).isEqualTo(200);
        UUID table = Sample.id();
        Reply drafted =
                post(
                        as("office-clerk", campaign.unit()),
                        "/api/tables",
                        """
                        {"tableId":"%s","organisation":"%s","blocks":["%s"],
                         "reviewYear":{"kind":"CALENDAR_YEAR","year":2021},"rules":%s}
                        """
                                .formatted(table, campaign.unit(), block, SCORING_RULES));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        return table;
    }

    private UUID scoreSheet(CampaignWith campaign) {
        UUID table = scoreTable(campaign);
        Reply issued =
                post(
                        as("office-clerk", campaign.unit()),
                        "/api/tables/" + table + "/issue",
                        "{\"document\":\"d\",\"issuedOn\":\"2021-01-01\"}");
        assertThat(issued.status()).as(issued.body()).isEqualTo(200);
        UUID sheet = Sample.id();
        Reply saved =
                post(
                        as("unit-clerk", campaign.unit()),
                        "/api/sheets",
                        """
                        {"sheetId":"%s","tableId":"%s","unitId":"%s","marks":[],"findings":[]}
                        """
                                .formatted(sheet, table, campaign.unit()));
        assertThat(saved.status()).as(saved.body()).isEqualTo(201);
        return sheet;
    }

    private UUID lookup() {
        UUID lookup = Sample.id();
        Reply opened =
                post(
                        as("tenant-admin"),
                        "/api/lookups",
                        "{\"lookupId\":\"%s\",\"basis\":\"b\"}".formatted(lookup));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return lookup;
    }

    private UUID yearReview(CampaignWith campaign) {
        UUID review = Sample.id();
        String body =
                """
                {"reviewId":"%s","organisation":"%s",
                 "reviewYear":{"kind":"CALENDAR_YEAR","year":2021}}
                """
                        .formatted(review, campaign.unit());
        Reply opened = post(as("office-clerk"), "/api/reviews", body);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return review;
    }

    private UUID enrolment(CampaignWith campaign) {
        UUID registration = Sample.id();
        String body =
                """
                {"enrolmentId":"%s","reviewId":"%s","unitId":"%s",
                 "lines":[{"nomineeId":"%s","title":"ADVANCED_COLLECTIVE"}]}
                """
                        .formatted(
                                registration,
                                yearReview(campaign),
                                campaign.unit(),
                                nominee(campaign));
        Reply made = post(as("office-clerk"), "/api/enrolments", body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return registration;
    }

    private UUID nominee(CampaignWith campaign) {
        UUID nominee = Sample.id();
        String body = Sample.nominee(nominee, "COLLECTIVE", "T", campaign.unit());
        assertThat(post(as("office-clerk"), "/api/nominees", body).status()).isEqualTo(201);
        return nominee;
    }

    private UUID proposal(CampaignWith campaign) {
        UUID proposal = Sample.id();
        String body =
                """
                {"proposalId":"%s","campaignId":"%s","proposingUnit":"%s","lines":[
                 {"number":1,"nomineeId":"%s","item":{"kind":"form",
                  "form":"LETTER_OF_COMMENDATION","decidedBy":"DEPARTMENT_DIRECTOR"},
                  "achievement":"a"}]}
                """
                        .formatted(proposal, campaign.id(), campaign.unit(), nominee(campaign));
        Reply made = post(as("office-clerk"), "/api/proposals", body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return proposal;
    }

    private UUID decision(CampaignWith campaign) {
        UUID proposal = handedIn(campaign);
        UUID decision = Sample.id();
        Reply made =
                post(
                        as("leader", campaign.unit()),
                        "/api/decisions",
                        """
                        {"decisionId":"%s","number":"7","symbol":"QĐ-SCT","decidedOn":"%s",
                         "authority":"DEPARTMENT_DIRECTOR","issuer":"%s","signatory":"G",
                         "grants":[{"proposalId":"%s","line":1}],"refusals":[]}
                        """
                                .formatted(
                                        decision,
                                        LocalDate.now(VietnamTime.ZONE),
                                        campaign.unit(),
                                        proposal));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return decision;
    }

    private UUID handedIn(CampaignWith campaign) {
        UUID proposal = proposal(campaign);
        String to = "/api/proposals/%s/".formatted(proposal);
        String file =
                post(
                                as("office-clerk"),
                                "/api/attachments",
                                "%PDF-1.4 x".getBytes(),
                                Map.of("Content-Type", "application/pdf"))
                        .json()
                        .path("hash")
                        .asString();
        for (String place :
                List.of("SUBMISSION\"", "VOTE_MINUTES\"", "ACHIEVEMENT_REPORT\",\"line\":1")) {
            post(
                    as("office-clerk"),
                    to + "add-dossier-item",
                    "{\"component\":\"%s,\"attachment\":\"%s\",\"fileName\":\"f\"}"
                            .formatted(place, file));
        }
        post(as("office-head"), to + "certify", "{}");
        Reply submitted = post(as("office-clerk"), to + "submit", "{}");
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
        return proposal;
    }

    private record CampaignWith(UUID id, UUID plan, UUID unit) {}

    private CampaignWith campaign() {
        UUID unit = Sample.id();
        UUID plan = Sample.id();
        UUID campaign = Sample.id();
        launched(campaign, plan, Sample.plan(plan, "KH"), unit);
        return new CampaignWith(campaign, plan, unit);
    }
}
