package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.award.SubjectKind;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.AppendRequest;
import vn.sovang.log.NewEvent;
import vn.sovang.log.Outcome;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.platform.json.EventJson;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The year of a ward, whose people are proposed by one list: each step is one command, however
/// many lines there are.
class YearByListOverHttpTest extends CommandServer {
    /// Time that a page waits for an answer.
    private static final Duration BOUND = Duration.ofSeconds(20);

    private final UUID ward = Sample.id();
    private final UUID proposal = Sample.id();
    private final LocalDate today = LocalDate.now(VietnamTime.ZONE);
    private final List<String> steps = new ArrayList<>();

    /// A made-up ward of 200 persons, 23 of whom are proposed for a second title and 39 for a
    /// letter beside it; and a list as long as any.
    @ParameterizedTest
    @CsvSource({"200, 23, 39", "900, 60, 40"})
    void a_list_comes_to_its_decision_by_one_command_for_each_step(
            int workers, int fighters, int letters) {
        created(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(ward, "UBND phường Mẫu")
                                .replace("DIVISION", "COMMUNE_COMMITTEE")));
        UUID review = Sample.id();
        step(
                "office-clerk",
                "/api/reviews",
                """
                {"reviewId":"%s","organisation":"%s","reviewYear":{"kind":"CALENDAR_YEAR","year":%d}}
                """
                        .formatted(review, ward, today.getYear()));
        List<UUID> people = people(workers);
        int all = workers + fighters + letters;
        List<String> lines = new ArrayList<>();
        people.forEach(one -> lines.add(line(lines, one, title("ADVANCED_WORKER"))));
        people.subList(0, fighters)
                .forEach(one -> lines.add(line(lines, one, title("GRASSROOTS_EMULATION_FIGHTER"))));
        people.subList(0, letters)
                .forEach(one ->
                        lines.add(
                                line(
                                        lines,
                                        one,
                                        "{\"kind\":\"form\",\"form\":\"LETTER_OF_COMMENDATION\","
                                                + "\"decidedBy\":\"COMMUNE_CHAIRMAN\"}")));

        step(
                "unit-clerk",
                "/api/proposals",
                "{\"proposalId\":\"%s\",\"reviewId\":\"%s\",\"proposingUnit\":\"%s\",\"lines\":[%s]}"
                        .formatted(proposal, review, ward, String.join(",", lines)));
        String file = upload();
        for (String place :
                List.of(
                        "\"component\":\"SUBMISSION\"",
                        "\"component\":\"VOTE_MINUTES\"",
                        "\"component\":\"ACHIEVEMENT_REPORT\",\"everyLine\":true")) {
            onProposal(
                    "unit-clerk",
                    "add-dossier-item",
                    "{%s,\"attachment\":\"%s\",\"fileName\":\"tep.pdf\"}".formatted(place, file));
        }
        onProposal("unit-head", "certify", "{}");
        onProposal("unit-clerk", "submit", "{}");
        onProposal("council-secretary", "assess", "{\"everyLine\":true,\"criteria\":[]}");
        onProposal("council-secretary", "record-vote", vote(all));
        onProposal("office-clerk", "appraise", "{\"outcome\":\"FULFILS\",\"notes\":\"\"}");
        Reply unseen = decide(all, "");
        Reply decided = decide(all, ",\"noticesAcknowledged\":true");

        assertThat(unseen.code()).isEqualTo("decision.notices-unseen");
        assertThat(unseen.json().path("detail").asString())
                .as("the kinds of notices, not the lines one by one")
                .contains("1, 3-" + workers + ": ")
                .hasSizeLessThan(2_000);
        assertThat(decided.status()).as(decided.body()).isEqualTo(201);
        assertThat(steps)
                .as("commands from the list to the decision, one of them refused")
                .hasSize(12);
        assertThat(all(DossierItemAdded.class)).hasSize(3);
        assertThat(all(CriteriaAssessed.class))
                .singleElement()
                .satisfies(assessed -> assertThat(assessed.lines()).hasSize(all));
        assertThat(all(VoteMinutesRecorded.class))
                .singleElement()
                .satisfies(voted -> assertThat(voted.thresholds()).hasSize(all));
        assertThat(all(DecisionIssued.class))
                .singleElement()
                .satisfies(issued -> {
                    assertThat(issued.grants()).hasSize(all - 1);
                    assertThat(issued.refusals()).hasSize(1);
                });
    }

    /// Enters them as the register does, without a request for each.
    private List<UUID> people(int count) {
        Map<UUID, NewEvent> entered = new LinkedHashMap<>();
        Instant now = events().getLast().recordedAt();
        for (int number = 1; number <= count; number++) {
            UUID id = Sample.id();
            NomineeRegistered registered =
                    new NomineeRegistered(
                            new Nominee(
                                    new NomineeId(id),
                                    SubjectKind.INDIVIDUAL,
                                    "Người Mẫu " + number,
                                    new UnitId(ward)),
                            List.of(),
                            now);
            entered.put(
                    id,
                    new NewEvent(
                            "Nominee",
                            id.toString(),
                            0,
                            Sample.id(),
                            "nominee.registered",
                            1,
                            new EventJson().mapper().writeValueAsBytes(registered),
                            "{}".getBytes(StandardCharsets.UTF_8),
                            null));
        }
        assertThat(
                        log.append(
                                new TenantId(tenant),
                                AppendRequest.of(List.copyOf(entered.values()), now)))
                .isInstanceOf(Outcome.Appended.class);
        return List.copyOf(entered.keySet());
    }

    private static String title(String title) {
        return "{\"kind\":\"title\",\"title\":\"%s\",\"decidedBy\":\"COMMUNE_CHAIRMAN\"}"
                .formatted(title);
    }

    private static String line(List<String> before, UUID person, String item) {
        return "{\"number\":%d,\"nomineeId\":\"%s\",\"item\":%s,\"achievement\":\"Hoàn thành tốt\"}"
                .formatted(before.size() + 1, person, item);
    }

    private String vote(int lines) {
        return """
        {"minutes":{"body":"COUNCIL","heldOn":"%s","isSecret":true,"recusals":[],
         "members":[%s],"votes":[%s]}}
        """
                .formatted(
                        today,
                        IntStream.range(0, 9)
                                .mapToObj(
                                        "{\"name\":\"Thành viên %d\",\"attendance\":\"PRESENT\"}"
                                                ::formatted)
                                .collect(Collectors.joining(",")),
                        IntStream.rangeClosed(1, lines)
                                .mapToObj(
                                        "{\"line\":%d,\"inFavour\":9,\"against\":0,\"blank\":0}"
                                                ::formatted)
                                .collect(Collectors.joining(",")));
    }

    /// Grants every line but the second.
    private Reply decide(int lines, String more) {
        String of = "{\"proposalId\":\"%s\",\"line\":%d%s}";
        return step(
                "leader",
                "/api/decisions",
                """
                {"number":"7","symbol":"QĐ-UBND","decidedOn":"%s","authority":"COMMUNE_CHAIRMAN",
                 "issuer":"%s","signatory":"Chủ tịch","grants":[%s],"refusals":[%s]%s}
                """
                        .formatted(
                                today,
                                ward,
                                IntStream.rangeClosed(1, lines)
                                        .filter(line -> line != 2)
                                        .mapToObj(line -> of.formatted(proposal, line, ""))
                                        .collect(Collectors.joining(",")),
                                of.formatted(proposal, 2, ",\"reason\":\"Chuyển công tác\""),
                                more));
    }

    private Reply onProposal(String role, String verb, String body) {
        Reply reply = step(role, "/api/proposals/%s/%s".formatted(proposal, verb), body);
        assertThat(reply.status()).as("%s: %s", verb, reply.body()).isEqualTo(200);
        return reply;
    }

    private Reply step(String role, String path, String body) {
        long begun = System.nanoTime();
        Reply reply = post(as(role, ward), path, body);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        steps.add(path + " " + took.toMillis() + " ms");
        assertThat(took).as(path).isLessThan(BOUND);
        return reply;
    }

    private String upload() {
        Reply reply =
                post(
                        as("unit-clerk", ward),
                        "/api/attachments",
                        "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "Content-Type",
                                "application/pdf",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        return reply.json().path("hash").asString();
    }
}
