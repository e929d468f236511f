package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.award.DecidingAuthority.PRESIDENT;
import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.FormItem;
import vn.sovang.award.RestorationGround;
import vn.sovang.award.StrippingGround;
import vn.sovang.award.SubjectKind;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.AwardStripped;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.ReceiveStanding;
import vn.sovang.decision.RecordRestoration;
import vn.sovang.decision.RecordRevocation;
import vn.sovang.decision.RecordStripping;
import vn.sovang.decision.RevocationCause;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// An award is granted, stripped or revoked, restored, and perhaps lost again.
class StandingsTest {
    private static final DecisionId DECISION = new DecisionId(id(50));
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final LineRef LINE = new LineRef(PROPOSAL, 1);
    private static final AwardItem HERO =
            new FormItem(CommendationForm.STATE_HONORARY_TITLE, PRESIDENT);
    private static final AwardItem ORDER = new FormItem(CommendationForm.ORDER, PRESIDENT);

    /// A day under the law of 2022, of which the text was read.
    private static final LocalDate GRANTED = LocalDate.of(2024, 2, 1);

    private static final LocalDate STRIPPED = LocalDate.of(2024, 5, 1);
    private static final LocalDate RESTORED = LocalDate.of(2024, 9, 1);
    private static final Act LATER =
            new Act(office().actor(), Instant.parse("2024-12-01T03:00:00Z"));
    private static final DecisionState HELD = state(HERO, person(null), null);

    @Test
    void rule_43_a_state_honour_is_stripped_and_restored_and_each_stays() {
        DecisionState stripped = after(HELD, strip(HELD, StrippingGround.PRISON_SENTENCE));
        DecisionState restored = after(stripped, restore(stripped, RestorationGround.ACQUITTAL));

        assertThat(strip(HELD, StrippingGround.PRISON_SENTENCE))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardStripped.class,
                        event -> {
                            assertThat(event.from()).isEqualTo(STRIPPED);
                            assertThat(event.verdict().wantsALook()).isFalse();
                            assertThat(event.verdict().clause()).contains("Điều 93 khoản 3");
                        });
        assertThat(restore(stripped, RestorationGround.ACQUITTAL))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardRestored.class,
                        event -> {
                            assertThat(event.from()).isEqualTo(RESTORED);
                            assertThat(event.verdict().clause()).contains("khoản 6");
                        });
        assertThat(((DecisionState.Issued) stripped).loss(LINE)).isPresent();
        assertThat(((DecisionState.Issued) restored).loss(LINE)).isEmpty();
        assertThat(((DecisionState.Issued) restored).granted()).containsKey(LINE);
    }

    @Test
    void the_same_words_again_change_nothing() {
        DecisionState stripped = after(HELD, strip(HELD, StrippingGround.PRISON_SENTENCE));
        DecisionState restored = after(stripped, restore(stripped, RestorationGround.ACQUITTAL));

        assertThat(strip(stripped, StrippingGround.PRISON_SENTENCE)).isEmpty();
        assertThat(restore(restored, RestorationGround.ACQUITTAL)).isEmpty();
    }

    @Test
    void what_was_restored_can_be_lost_again_and_not_from_before_it_was_restored() {
        DecisionState stripped = after(HELD, strip(HELD, StrippingGround.PRISON_SENTENCE));
        DecisionState restored = after(stripped, restore(stripped, RestorationGround.ACQUITTAL));

        assertThat(revoke(restored, RESTORED)).hasSize(1);
        assertRefused(
                DecisionRejection.STANDING_BEFORE, () -> revoke(restored, RESTORED.minusDays(1)));
        assertRefused(DecisionRejection.REVOKED, () -> revoke(stripped, RESTORED));
    }

    /// Grounds with those for whom they are, and with others.
    @Test
    void rule_42_a_ground_that_a_read_law_does_not_have_is_refused() {
        Nominee firm = new Nominee(person(null).nomineeId(), SubjectKind.COLLECTIVE, "x", unit(1));
        DecisionState ofFirm = state(HERO, firm, null);

        assertThat(strip(ofFirm, StrippingGround.PERMANENT_SUSPENSION)).hasSize(1);
        assertRefused(
                DecisionRejection.GROUND_NOT_IN_LAW,
                () -> strip(ofFirm, StrippingGround.PRISON_SENTENCE));
        assertRefused(
                DecisionRejection.GROUND_NOT_IN_LAW,
                () -> strip(HELD, StrippingGround.PERMANENT_SUSPENSION));
        assertRefused(
                DecisionRejection.GROUND_NOT_IN_LAW,
                () -> strip(HELD, StrippingGround.BREACH_OF_LAW));
        assertRefused(
                DecisionRejection.GROUND_NOT_IN_LAW,
                () ->
                        strip(
                                HELD,
                                StrippingGround.PRISON_SENTENCE,
                                DecidingAuthority.PRIME_MINISTER,
                                STRIPPED,
                                STRIPPED,
                                LATER));
    }

    @Test
    void rule_42_what_nobody_read_is_a_notice() {
        assertThat(strip(HELD, StrippingGround.HERO_OR_MOTHER_SENTENCE))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardStripped.class,
                        event -> assertThat(event.verdict().wantsALook()).isTrue());
        LocalDate unread = LocalDate.of(2026, 10, 2);
        Act then = new Act(office().actor(), Instant.parse("2026-11-01T03:00:00Z"));
        assertThat(strip(HELD, StrippingGround.BREACH_OF_LAW, PRESIDENT, unread, unread, then))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardStripped.class,
                        event -> {
                            assertThat(event.verdict().isKnown()).isFalse();
                            assertThat(event.verdict().standsInTheWay()).isFalse();
                        });
    }

    @Test
    void what_was_revoked_is_restored_where_the_revocation_was_annulled_and_not_by_an_acquittal() {
        DecisionState revoked = after(HELD, revoke(HELD, STRIPPED));

        assertRefused(
                DecisionRejection.GROUND_NOT_IN_LAW,
                () -> restore(revoked, RestorationGround.ACQUITTAL));
        assertThat(restore(revoked, RestorationGround.LOSS_ANNULLED, null, RESTORED))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardRestored.class,
                        event -> assertThat(event.verdict().wantsALook()).isTrue());
    }

    @Test
    void rule_44_nobody_records_anything_on_their_own_award() {
        DecisionState own = state(HERO, person(office().actor().id()), null);
        DecisionState stripped =
                DecisionState.evolve(own, strip(HELD, StrippingGround.PRISON_SENTENCE).getFirst());

        assertRefused(DecisionRejection.OWN, () -> strip(own, StrippingGround.PRISON_SENTENCE));
        assertRefused(DecisionRejection.OWN, () -> restore(stripped, RestorationGround.ACQUITTAL));
    }

    @Test
    void what_a_body_on_the_platform_recorded_arrives_by_itself_once_each() {
        DecisionState arrived = state(HERO, person(null), new TenantId("bct"));
        AwardStanding stripping =
                (AwardStanding) strip(HELD, StrippingGround.PRISON_SENTENCE).getFirst();
        DecisionState stripped = DecisionState.evolve(arrived, stripping);
        AwardStanding restoration =
                (AwardStanding)
                        restore(DecisionState.evolve(HELD, stripping), RestorationGround.ACQUITTAL)
                                .getFirst();

        assertThat(receive(arrived, stripping)).containsExactly(stripping);
        assertThat(receive(stripped, stripping)).isEmpty();
        assertThat(receive(stripped, restoration)).containsExactly(restoration);
        assertThat(receive(DecisionState.evolve(stripped, restoration), restoration)).isEmpty();
        assertRefused(
                DecisionRejection.FROM_PLATFORM,
                () -> strip(arrived, StrippingGround.PRISON_SENTENCE));
        assertRefused(
                DecisionRejection.FROM_PLATFORM,
                () -> restore(stripped, RestorationGround.ACQUITTAL));
    }

    /// An act that a reason of these rules refuses.
    static ThrowingCallable refused(DecisionRejection reason) {
        DecisionState order = state(ORDER, person(null), null);
        return switch (reason) {
            case NOT_STATE_HONOUR -> () -> strip(order, StrippingGround.PRISON_SENTENCE);
            case GROUND_NOT_IN_LAW -> () -> strip(HELD, StrippingGround.BREACH_OF_LAW);
            case NOT_LOST -> () -> restore(HELD, RestorationGround.ACQUITTAL);
            case STANDING_IN_FUTURE ->
                    () ->
                            strip(
                                    HELD,
                                    StrippingGround.PRISON_SENTENCE,
                                    PRESIDENT,
                                    STRIPPED,
                                    LATER.day().plusDays(1),
                                    LATER);
            case STANDING_BEFORE ->
                    () ->
                            strip(
                                    HELD,
                                    StrippingGround.PRISON_SENTENCE,
                                    PRESIDENT,
                                    STRIPPED,
                                    GRANTED.minusDays(1),
                                    LATER);
            default -> throw new IllegalArgumentException(reason.code());
        };
    }

    private static List<DecisionEvent> strip(DecisionState state, StrippingGround ground) {
        return strip(state, ground, PRESIDENT, STRIPPED, STRIPPED, LATER);
    }

    private static List<DecisionEvent> strip(
            DecisionState state,
            StrippingGround ground,
            DecidingAuthority by,
            LocalDate signedOn,
            LocalDate from,
            Act act) {
        return Standings.decide(
                new RecordStripping(
                        DECISION,
                        PROPOSAL,
                        1,
                        ground,
                        "Quyết định số 15/QĐ-CTN",
                        signedOn,
                        by,
                        "bản án",
                        from),
                state,
                act,
                _ -> Facts.of());
    }

    private static List<DecisionEvent> restore(DecisionState state, RestorationGround ground) {
        return restore(state, ground, PRESIDENT, RESTORED);
    }

    private static List<DecisionEvent> restore(
            DecisionState state,
            RestorationGround ground,
            @Nullable DecidingAuthority by,
            LocalDate from) {
        return Standings.decide(
                new RecordRestoration(
                        DECISION,
                        PROPOSAL,
                        1,
                        ground,
                        "Quyết định số 30/QĐ-CTN",
                        from,
                        by,
                        "được tuyên không có tội",
                        from),
                state,
                LATER,
                _ -> Facts.of());
    }

    private static List<DecisionEvent> revoke(DecisionState state, LocalDate from) {
        return ReceivedDecisions.decide(
                new RecordRevocation(
                        DECISION,
                        PROPOSAL,
                        1,
                        RevocationCause.FORGED_DOCUMENTS,
                        "KL 8",
                        "hồ sơ giả",
                        from),
                state,
                LATER);
    }

    private static List<DecisionEvent> receive(DecisionState state, AwardStanding standing) {
        return Standings.decide(new ReceiveStanding(DECISION, standing), state);
    }

    private static DecisionState after(DecisionState state, List<DecisionEvent> events) {
        return DecisionState.evolve(state, events.getFirst());
    }

    private static DecisionState state(AwardItem item, Nominee nominee, @Nullable TenantId origin) {
        return DecisionState.evolve(
                new DecisionState.None(),
                new DecisionReceived(
                        DECISION,
                        new DecisionIssued(
                                DECISION,
                                new DocumentNumber("120"),
                                "QĐ-CTN",
                                GRANTED,
                                PRESIDENT,
                                unit(5),
                                "Chủ tịch nước",
                                List.of(new Grant(PROPOSAL, 1, nominee, item, null)),
                                List.of(),
                                null,
                                null,
                                List.of()),
                        origin,
                        List.of(),
                        office().actor().id(),
                        NOW));
    }

    private static Nominee person(@Nullable String account) {
        return new Nominee(
                new NomineeId(id(41)),
                SubjectKind.INDIVIDUAL,
                "Cá nhân mẫu",
                unit(1),
                account,
                List.of());
    }
}
