package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.CorrectDecision;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.CorrectingDocument;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.MeantName;
import vn.sovang.decision.ReceiveCorrection;
import vn.sovang.decision.RevocationCause;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A decision of two lines, the first for a nominee whose name was misspelt, is corrected.
class CorrectionsTest {
    private static final DecisionId DECISION = new DecisionId(id(50));
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final AwardItem ITEM =
            new TitleItem(EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final Nominee MISSPELT = nominee(45, "Trần Thị Mậu");
    private static final Nominee REGISTERED = nominee(45, "Trần Thị Mẫu");
    private static final Nominee OTHER = nominee(46, "Lê Văn Hai");
    private static final LocalDate DECIDED_ON = TODAY.minusDays(2);
    private static final DecisionHeading PRINTED = heading("421", DECIDED_ON);
    private static final DecisionIssued DECIDED =
            new DecisionIssued(
                    DECISION,
                    PRINTED.number(),
                    PRINTED.symbol(),
                    DECIDED_ON,
                    DecidingAuthority.DEPARTMENT_DIRECTOR,
                    unit(9),
                    "Giám đốc",
                    List.of(
                            new Grant(PROPOSAL, 1, MISSPELT, ITEM, null),
                            new Grant(PROPOSAL, 2, OTHER, ITEM, null)),
                    List.of(),
                    null,
                    null,
                    List.of());
    private static final DecisionState NONE = new DecisionState.None();
    private static final DecisionState ISSUED = DecisionState.evolve(NONE, DECIDED);
    private static final DecisionState RECEIVED =
            DecisionState.evolve(
                    NONE,
                    new DecisionReceived(
                            DECISION, DECIDED, new TenantId("bct"), List.of(), "may", NOW));
    private static final DecisionState REVOKED =
            DecisionState.evolve(
                    ISSUED,
                    new AwardRevoked(
                            DECISION,
                            PROPOSAL,
                            1,
                            RevocationCause.FORGED_DOCUMENTS,
                            "KL 8",
                            "hồ sơ giả",
                            TODAY));
    private static final Act LEADER = act(Role.LEADER, unit(9));
    private static final CorrectingDocument DOCUMENT =
            new CorrectingDocument("Công văn số 15/SCT-VP", TODAY, List.of());
    private static final MeantName RIGHT = new MeantName(PROPOSAL, 1, "Trần Thị Mẫu");

    private static final Map<UUID, Facts> LOG =
            Map.of(
                    id(40),
                    Facts.of(
                            new AwardProposed(
                                    PROPOSAL,
                                    new CampaignId(id(20)),
                                    unit(1),
                                    List.of(
                                            new ProposalLine(1, MISSPELT, ITEM, "x"),
                                            new ProposalLine(2, OTHER, ITEM, "x")),
                                    List.of(),
                                    "x",
                                    NOW),
                            new ProposalSubmitted(PROPOSAL, Instant.parse("2021-06-01T02:00:00Z"))),
                    id(45),
                    Facts.of(new NomineeRegistered(REGISTERED, List.of(), NOW)));

    @Test
    void a_misspelt_name_is_corrected_and_what_was_printed_is_kept() {
        assertThat(correct(ISSUED, names(RIGHT)))
                .containsExactly(corrected(PRINTED, "Trần Thị Mậu", "Trần Thị Mẫu"));
    }

    @Test
    void a_wrong_number_and_day_are_corrected() {
        LocalDate day = DECIDED_ON.minusDays(1);
        assertThat(correct(ISSUED, command(new DocumentNumber("412"), day)))
                .containsExactly(corrected(heading("412", day), "Trần Thị Mậu", "Trần Thị Mậu"));
    }

    @Test
    void what_reads_as_it_was_meant_already_changes_nothing() {
        DecisionState once =
                DecisionState.evolve(ISSUED, corrected(PRINTED, "Trần Thị Mậu", "Trần Thị Mẫu"));
        assertThat(correct(once, names(RIGHT))).isEmpty();
        assertThat(correct(ISSUED, command(PRINTED.number(), DECIDED_ON))).isEmpty();
        assertThat(DecisionState.evolve(NONE, corrected(PRINTED, "a", "b"))).isEqualTo(NONE);
    }

    @Test
    void rule_43_a_revocation_is_dated_by_the_day_that_was_meant() {
        DecisionState later =
                DecisionState.evolve(
                        ISSUED, corrected(heading("421", TODAY), "Trần Thị Mậu", "Trần Thị Mậu"));
        assertThat(((DecisionState.Issued) later).heading().decidedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_correction_never_names_another_person() {
        assertRefused(
                DecisionRejection.NAME_OF_ANOTHER,
                () -> correct(ISSUED, names(new MeantName(PROPOSAL, 1, "Lê Văn Ba"))));
    }

    @Test
    void the_name_of_a_nominee_of_another_province_is_taken_as_the_issuer_means_it() {
        assertThat(correct(ISSUED, names(new MeantName(PROPOSAL, 2, "Lê Văn Hải")))).hasSize(1);
    }

    @Test
    void rule_42_a_correction_does_not_bring_the_decision_under_other_rules() {
        assertRefused(
                DecisionRejection.DAY_UNDER_OTHER_RULES,
                refused(DecisionRejection.DAY_UNDER_OTHER_RULES));
    }

    @Test
    void a_corrected_day_is_from_the_submission_to_today() {
        assertThat(correct(ISSUED, command(null, LocalDate.of(2021, 6, 1)))).hasSize(1);
        assertRefused(
                DecisionRejection.DECIDED_BEFORE_SUBMISSION,
                () -> correct(ISSUED, command(null, LocalDate.of(2021, 5, 31))));
        assertRefused(
                DecisionRejection.DECIDED_IN_FUTURE,
                () -> correct(ISSUED, command(null, TODAY.plusDays(1))));
    }

    @Test
    void rule_43_nothing_is_corrected_once_it_was_revoked() {
        assertRefused(
                DecisionRejection.CORRECTED_AFTER_REVOCATION, () -> correct(REVOKED, names(RIGHT)));
        assertRefused(
                DecisionRejection.CORRECTED_AFTER_REVOCATION,
                () -> correct(REVOKED, command(new DocumentNumber("412"), null)));
        assertThat(correct(REVOKED, names(new MeantName(PROPOSAL, 2, "Lê Văn Hải"))))
                .as("the other line still stands")
                .hasSize(1);
    }

    @Test
    void only_granted_lines_are_corrected_each_once() {
        assertRefused(
                DecisionRejection.LINE_NOT_GRANTED,
                () -> correct(ISSUED, names(new MeantName(PROPOSAL, 3, "Ai"))));
        assertRefused(DecisionRejection.LINE_TWICE, () -> correct(ISSUED, names(RIGHT, RIGHT)));
    }

    @Test
    void only_the_leader_of_the_issuer_corrects() {
        assertRefused(
                DecisionRejection.OTHER_ISSUER,
                () ->
                        Corrections.decide(
                                names(RIGHT),
                                ISSUED,
                                act(Role.LEADER, unit(8)),
                                CorrectionsTest::facts));
        assertRefused(
                DecisionRejection.CORRECTED_BY_ISSUER,
                refused(DecisionRejection.CORRECTED_BY_ISSUER));
    }

    @Test
    void a_correction_by_a_body_on_the_platform_arrives_once() {
        DecisionCorrected event = corrected(PRINTED, "Trần Thị Mậu", "Trần Thị Mẫu");
        ReceiveCorrection arrives = new ReceiveCorrection(DECISION, event);
        assertThat(Corrections.decide(arrives, RECEIVED)).containsExactly(event);
        assertThat(Corrections.decide(arrives, DecisionState.evolve(RECEIVED, event))).isEmpty();
        assertRefused(DecisionRejection.UNKNOWN, () -> Corrections.decide(arrives, NONE));
        assertRefused(DecisionRejection.UNKNOWN, () -> Corrections.decide(arrives, ISSUED));
    }

    /// Acts that each reason of a correction refuses.
    static ThrowingCallable refused(DecisionRejection reason) {
        return switch (reason) {
            case CORRECTION_EMPTY -> () -> correct(ISSUED, command(null, null));
            case CORRECTED_IN_FUTURE -> () -> correct(ISSUED, signed(TODAY.plusDays(1)));
            case CORRECTED_BEFORE_DECISION ->
                    () -> correct(ISSUED, signed(DECIDED_ON.minusDays(1)));
            case CORRECTED_AFTER_REVOCATION -> () -> correct(REVOKED, names(RIGHT));
            case NAME_OF_ANOTHER ->
                    () -> correct(ISSUED, names(new MeantName(PROPOSAL, 1, "Lê Văn Ba")));
            case DAY_UNDER_OTHER_RULES ->
                    () ->
                            Corrections.decide(
                                    command(null, LocalDate.of(2024, 1, 1)),
                                    ISSUED,
                                    act(
                                            Role.LEADER,
                                            unit(9),
                                            Instant.parse("2024-02-01T02:00:00Z")),
                                    CorrectionsTest::facts);
            case CORRECTED_BY_ISSUER -> () -> correct(RECEIVED, names(RIGHT));
            default -> throw new IllegalArgumentException(reason.code());
        };
    }

    private static List<DecisionEvent> correct(DecisionState state, CorrectDecision command) {
        return Corrections.decide(command, state, LEADER, CorrectionsTest::facts);
    }

    private static Facts facts(UUID id) {
        return LOG.getOrDefault(id, Facts.of());
    }

    private static CorrectDecision names(MeantName... names) {
        return new CorrectDecision(
                DECISION, null, null, null, List.of(names), DOCUMENT, "Lỗi đánh máy");
    }

    private static CorrectDecision command(
            @Nullable DocumentNumber number, @Nullable LocalDate day) {
        return new CorrectDecision(
                DECISION, number, null, day, List.of(), DOCUMENT, "Lỗi đánh máy");
    }

    private static CorrectDecision signed(LocalDate day) {
        return new CorrectDecision(
                DECISION,
                null,
                null,
                null,
                List.of(RIGHT),
                new CorrectingDocument("Công văn số 15/SCT-VP", day, List.of()),
                "Lỗi đánh máy");
    }

    private static DecisionCorrected corrected(
            DecisionHeading meant, String printed, String right) {
        return new DecisionCorrected(
                DECISION,
                unit(9),
                PRINTED,
                meant,
                List.of(
                        new CorrectedLine(PROPOSAL, 1, printed, right),
                        new CorrectedLine(PROPOSAL, 2, "Lê Văn Hai", "Lê Văn Hai")),
                DOCUMENT,
                "Lỗi đánh máy");
    }

    private static DecisionHeading heading(String number, LocalDate day) {
        return new DecisionHeading(new DocumentNumber(number), "QĐ-SCT", day);
    }

    private static Nominee nominee(int id, String name) {
        return new Nominee(new NomineeId(id(id)), SubjectKind.INDIVIDUAL, name, unit(1));
    }
}
