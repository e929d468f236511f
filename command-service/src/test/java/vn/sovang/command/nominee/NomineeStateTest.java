package vn.sovang.command.nominee;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.afterTheEndOf;
import static vn.sovang.command.given.Given.beforeTheStartOf;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.award.SubjectKind;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.SealedText;
import vn.sovang.kernel.TenantId;
import vn.sovang.nominee.CorrectNominee;
import vn.sovang.nominee.EraseNominee;
import vn.sovang.nominee.NomineeAccountsReceived;
import vn.sovang.nominee.NomineeCommand;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.OpenDetail;
import vn.sovang.nominee.RegisterNominee;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class NomineeStateTest {
    private static final NomineeId NOMINEE = new NomineeId(id(41));
    private static final UnitId OWN = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final Act CLERK = act(Role.UNIT_CLERK, OWN);
    private static final Facts KNOWN =
            Facts.of(
                    new UnitRegistered(
                            OWN, "Phòng", UnitKind.DIVISION, null, LocalDate.EPOCH, "QĐ 1"));
    private static final String KEY = "5".repeat(64);

    /// Shows which words went in.
    private static final Seal SEAL =
            (field, text) -> new SealedText(KEY, text + "_".repeat(48 - text.length()));

    private static final NomineeState NONE = new NomineeState.None();
    private static final NomineeState ERASED = new NomineeState.Erased(NOMINEE);
    private static final OpenDetail BORN = new OpenDetail(NomineeDetail.BIRTH_DATE, "1980-02-03");
    private static final OpenDetail CONTACT = new OpenDetail(NomineeDetail.CONTACT, "0900");

    @Test
    void a_nominee_is_registered_with_sealed_details_only() {
        assertThat(register(CLERK, SubjectKind.INDIVIDUAL, OWN, BORN))
                .containsExactly(
                        new NomineeRegistered(
                                nominee("Người", SubjectKind.INDIVIDUAL),
                                List.of(sealed(BORN)),
                                NOW));
    }

    @Test
    void a_correction_replaces_what_it_says_and_withdraws_what_it_names() {
        NomineeState state = registered(BORN);
        assertThat(
                        correct(
                                state,
                                "Người Khác",
                                SubjectKind.INDIVIDUAL,
                                List.of(CONTACT),
                                List.of(NomineeDetail.BIRTH_DATE, NomineeDetail.HEALTH)))
                .containsExactly(
                        new NomineeCorrected(
                                nominee("Người Khác", SubjectKind.INDIVIDUAL),
                                List.of(sealed(CONTACT)),
                                List.of(NomineeDetail.BIRTH_DATE),
                                "lý do",
                                NOW));
    }

    @Test
    void a_correction_that_changes_nothing_is_none() {
        assertThat(
                        correct(
                                registered(BORN),
                                "Người",
                                SubjectKind.INDIVIDUAL,
                                List.of(),
                                List.of(NomineeDetail.HEALTH)))
                .isEmpty();
    }

    @Test
    void a_correction_keeps_to_the_rules_of_a_registration() {
        NomineeState state = registered(BORN);
        assertRefused(
                NomineeRejection.NOT_OWN_UNIT,
                () -> corrects(state, OTHER, null, SubjectKind.INDIVIDUAL));
        assertRefused(
                NomineeRejection.ACCOUNT_UNFIT,
                () -> corrects(state, OWN, "so-vang/ban-hanh", SubjectKind.INDIVIDUAL));
        assertRefused(
                NomineeRejection.COLLECTIVE_HAS_NO_DETAILS,
                () -> corrects(state, OWN, null, SubjectKind.COLLECTIVE, BORN));
        assertRefused(
                NomineeRejection.UNIT_UNKNOWN,
                () ->
                        NomineeState.decide(
                                correctionOf("Người"), state, office(), Facts.of(), SEAL));
    }

    private static List<NomineeEvent> corrects(
            NomineeState state,
            UnitId unit,
            @Nullable String account,
            SubjectKind kind,
            OpenDetail... details) {
        return NomineeState.decide(
                new CorrectNominee(
                        NOMINEE,
                        kind,
                        "Người",
                        unit,
                        account,
                        List.of(),
                        List.of(details),
                        List.of(),
                        "lý do"),
                state,
                CLERK,
                KNOWN,
                SEAL);
    }

    @Test
    void a_detail_that_is_said_anew_is_not_withdrawn() {
        assertThat(
                        correct(
                                registered(BORN, CONTACT),
                                "Người",
                                SubjectKind.INDIVIDUAL,
                                List.of(BORN),
                                List.of(NomineeDetail.BIRTH_DATE, NomineeDetail.CONTACT)))
                .singleElement()
                .isInstanceOfSatisfying(
                        NomineeCorrected.class,
                        e -> assertThat(e.withdrawn()).containsExactly(NomineeDetail.CONTACT));
    }

    @Test
    void who_turns_out_to_be_a_collective_has_no_details_left() {
        assertThat(correct(registered(BORN), "Người", SubjectKind.COLLECTIVE, List.of(), List.of()))
                .singleElement()
                .isInstanceOfSatisfying(
                        NomineeCorrected.class,
                        e -> assertThat(e.withdrawn()).containsExactly(NomineeDetail.BIRTH_DATE));
    }

    @Test
    void rule_50_an_erasure_certifies_all_that_was_ever_sealed_and_with_which_key() {
        NomineeState state = registered(BORN);
        for (NomineeEvent event :
                correct(
                        state,
                        "Người",
                        SubjectKind.INDIVIDUAL,
                        List.of(CONTACT),
                        List.of(NomineeDetail.BIRTH_DATE))) {
            state = NomineeState.evolve(state, event);
        }
        assertThat(erase(state))
                .containsExactly(
                        new NomineeErased(
                                NOMINEE,
                                "căn cứ",
                                "lý do",
                                KEY,
                                List.of(NomineeDetail.BIRTH_DATE, NomineeDetail.CONTACT),
                                NOW));
    }

    @Test
    void erasing_twice_changes_nothing() {
        assertThat(erase(ERASED)).isEmpty();
    }

    @Test
    void who_had_nothing_sealed_can_be_erased_and_no_key_is_named() {
        assertThat(erase(registered()))
                .singleElement()
                .isInstanceOfSatisfying(NomineeErased.class, e -> assertThat(e.key()).isNull());
    }

    @Test
    void the_words_of_a_detail_show_in_no_log() {
        assertThat(
                        new RegisterNominee(
                                        NOMINEE,
                                        SubjectKind.INDIVIDUAL,
                                        "Người",
                                        OWN,
                                        null,
                                        List.of(),
                                        List.of(BORN))
                                .toString())
                .doesNotContain("1980");
    }

    @Test
    void a_strange_history_folds_without_an_error() {
        NomineeCorrected corrected =
                new NomineeCorrected(
                        nominee("Người", SubjectKind.INDIVIDUAL), List.of(), List.of(), "r", NOW);
        assertThat(NomineeState.evolve(NONE, corrected)).isEqualTo(NONE);
        assertThat(NomineeState.evolve(ERASED, corrected)).isEqualTo(ERASED);
    }

    @ParameterizedTest
    @EnumSource(NomineeRejection.class)
    void every_reason(NomineeRejection reason) {
        switch (reason) {
            case UNKNOWN -> {
                assertRefused(reason, () -> correct(NONE));
                assertRefused(reason, () -> erase(NONE));
            }
            case EXISTS -> assertRefused(reason, () -> register(registered(), CLERK, OWN));
            case ERASED -> {
                assertRefused(reason, () -> register(ERASED, CLERK, OWN));
                assertRefused(reason, () -> correct(ERASED));
            }
            case NOT_OWN_UNIT -> {
                assertRefused(reason, () -> register(NONE, CLERK, OTHER));
                assertRefused(
                        reason,
                        () ->
                                NomineeState.decide(
                                        correction(
                                                "Người",
                                                SubjectKind.INDIVIDUAL,
                                                List.of(),
                                                List.of(),
                                                "lý do"),
                                        registered(),
                                        act(Role.UNIT_CLERK, OTHER),
                                        KNOWN,
                                        SEAL));
            }
            case UNIT_ENDED -> {
                Act since = afterTheEndOf(OTHER, OWN);
                assertRefused(reason, () -> register(since, SubjectKind.INDIVIDUAL, OTHER));
                assertRefused(
                        reason,
                        () ->
                                NomineeState.decide(
                                        new CorrectNominee(
                                                NOMINEE,
                                                SubjectKind.INDIVIDUAL,
                                                "Người",
                                                OTHER,
                                                null,
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                "Chuyển đơn vị"),
                                        registered(),
                                        since,
                                        KNOWN,
                                        SEAL));
            }
            case UNIT_NOT_YET ->
                    assertRefused(
                            reason,
                            () -> register(beforeTheStartOf(OTHER), SubjectKind.INDIVIDUAL, OTHER));
            case UNIT_UNKNOWN ->
                    assertRefused(
                            reason,
                            () ->
                                    NomineeState.decide(
                                            registration(SubjectKind.INDIVIDUAL, OTHER),
                                            NONE,
                                            office(),
                                            Facts.of(),
                                            SEAL));
            case OWN_ENTRY -> {
                assertRefused(reason, () -> asSelf(correctionOf("Người")));
                assertRefused(reason, () -> asSelf(new EraseNominee(NOMINEE, "căn cứ", "lý do")));
            }
            case ACCOUNT_UNFIT -> {
                assertRefused(reason, () -> registerWith("so-vang/ban-hanh"));
                assertRefused(reason, () -> registerWith("ＳＯ-vang/x"));
                assertRefused(reason, () -> registerWith("hai\ndòng"));
            }
            case COLLECTIVE_HAS_NO_DETAILS ->
                    assertRefused(reason, () -> register(CLERK, SubjectKind.COLLECTIVE, OWN, BORN));
            case DETAIL_TWICE ->
                    assertRefused(
                            reason, () -> register(CLERK, SubjectKind.HOUSEHOLD, OWN, BORN, BORN));
            case DISCIPLINE_APART -> {
                OpenDetail discipline = new OpenDetail(NomineeDetail.DISCIPLINE, "khiển trách");
                assertRefused(
                        reason, () -> register(CLERK, SubjectKind.INDIVIDUAL, OWN, discipline));
                assertRefused(
                        reason,
                        () ->
                                correct(
                                        registered(),
                                        "Người",
                                        SubjectKind.INDIVIDUAL,
                                        List.of(discipline),
                                        List.of()));
                assertRefused(
                        reason,
                        () ->
                                correct(
                                        registered(),
                                        "Người",
                                        SubjectKind.INDIVIDUAL,
                                        List.of(),
                                        List.of(NomineeDetail.DISCIPLINE)));
            }
            case REASON_MISSING -> {
                assertRefused(
                        reason,
                        () ->
                                NomineeState.decide(
                                        correction(
                                                "Người",
                                                SubjectKind.INDIVIDUAL,
                                                List.of(),
                                                List.of(),
                                                " "),
                                        registered(),
                                        CLERK,
                                        KNOWN,
                                        SEAL));
                assertRefused(
                        reason,
                        () ->
                                NomineeState.decide(
                                        new EraseNominee(NOMINEE, "căn cứ", ""),
                                        registered(),
                                        office(),
                                        () -> false));
            }
            case FACT_OF_OTHERS, FACT_AHEAD, FACT_TWICE, FACT_UNKNOWN ->
                    HistoryRulesTest.everyWay(reason);
            case ERASURE_DIFFERS -> {
                assertRefused(
                        reason, () -> eraseProposed(asked(), "quan-tri-2", "căn cứ khác", "lý do"));
                assertRefused(
                        reason, () -> eraseProposed(asked(), "quan-tri-2", "căn cứ", "lý do khác"));
            }
            case ERASURE_NEEDS_SECOND ->
                    assertRefused(reason, () -> eraseProposed(asked(), "quan-tri "));
        }
    }

    /// Decides as the nominee, whose account the register named once and names no more.
    private static List<NomineeEvent> asSelf(NomineeCommand command) {
        Nominee known = nominee("Người", SubjectKind.INDIVIDUAL);
        return NomineeState.decide(
                command,
                NomineeState.evolve(NONE, new NomineeRegistered(known, List.of(), NOW)),
                new Act(new Actor("NGUOI ", Role.TENANT_ADMIN, null), NOW),
                history(
                        Map.of(
                                NOMINEE.value(),
                                List.of(
                                        new NomineeRegistered(
                                                named(known, "nguoi"), List.of(), NOW),
                                        new NomineeCorrected(
                                                known, List.of(), List.of(), "r", NOW)))),
                _ -> SEAL,
                _ -> List.of());
    }

    private static Nominee named(Nominee known, String account) {
        return new Nominee(
                known.nomineeId(),
                known.kind(),
                known.name(),
                known.unit(),
                account,
                known.traits());
    }

    private static List<NomineeEvent> registerWith(String account) {
        return NomineeState.decide(
                new RegisterNominee(
                        NOMINEE,
                        SubjectKind.INDIVIDUAL,
                        "Người",
                        OWN,
                        account,
                        List.of(),
                        List.of()),
                NONE,
                CLERK,
                KNOWN,
                SEAL);
    }

    private static CorrectNominee correctionOf(String name) {
        return correction(name, SubjectKind.INDIVIDUAL, List.of(), List.of(), "lý do");
    }

    private static List<NomineeEvent> register(
            Act act, SubjectKind kind, UnitId unit, OpenDetail... details) {
        return NomineeState.decide(registration(kind, unit, details), NONE, act, KNOWN, SEAL);
    }

    private static List<NomineeEvent> register(NomineeState state, Act act, UnitId unit) {
        return NomineeState.decide(
                registration(SubjectKind.INDIVIDUAL, unit), state, act, KNOWN, SEAL);
    }

    private static RegisterNominee registration(
            SubjectKind kind, UnitId unit, OpenDetail... details) {
        return new RegisterNominee(NOMINEE, kind, "Người", unit, null, List.of(), List.of(details));
    }

    private static NomineeState registered(OpenDetail... details) {
        return NomineeState.evolve(
                NONE, register(CLERK, SubjectKind.INDIVIDUAL, OWN, details).getFirst());
    }

    private static List<NomineeEvent> correct(NomineeState state) {
        return correct(state, "Người", SubjectKind.INDIVIDUAL, List.of(), List.of());
    }

    private static List<NomineeEvent> correct(
            NomineeState state,
            String name,
            SubjectKind kind,
            List<OpenDetail> details,
            List<NomineeDetail> withdrawn) {
        return NomineeState.decide(
                correction(name, kind, details, withdrawn, "lý do"), state, CLERK, KNOWN, SEAL);
    }

    private static CorrectNominee correction(
            String name,
            SubjectKind kind,
            List<OpenDetail> details,
            List<NomineeDetail> withdrawn,
            String reason) {
        return new CorrectNominee(
                NOMINEE, kind, name, OWN, null, List.of(), details, withdrawn, reason);
    }

    private static List<NomineeEvent> erase(NomineeState state) {
        return NomineeState.decide(
                new EraseNominee(NOMINEE, "căn cứ", "lý do"),
                state,
                act(Role.TENANT_ADMIN, null),
                () -> false);
    }

    @Test
    void rule_44_who_stands_in_another_register_is_known_by_accounts_alone() {
        NomineeState elsewhere =
                NomineeState.evolve(
                        NONE,
                        new NomineeAccountsReceived(
                                NOMINEE, new TenantId("tinh-khac"), List.of("can-bo")));
        assertThat(elsewhere.id()).isEqualTo(NOMINEE);
        assertRefused(
                NomineeRejection.EXISTS,
                () ->
                        NomineeState.decide(
                                registration(SubjectKind.INDIVIDUAL, OWN),
                                elsewhere,
                                office(),
                                Facts.of(),
                                SEAL));
        assertRefused(
                NomineeRejection.UNKNOWN,
                () -> corrects(elsewhere, OWN, null, SubjectKind.INDIVIDUAL));
        assertRefused(NomineeRejection.UNKNOWN, () -> erase(elsewhere));
    }

    @Test
    void rule_44_who_is_proposed_is_erased_by_two() {
        assertThat(eraseProposed(registered(BORN), "quan-tri"))
                .containsExactly(
                        new NomineeErasureRequested(NOMINEE, "căn cứ", "lý do", "quan-tri", NOW));
        assertThat(eraseProposed(asked(), "quan-tri-2"))
                .singleElement()
                .isInstanceOf(NomineeErased.class);
        assertThat(erase(asked()))
                .as("by one, once no proposal is under way")
                .singleElement()
                .isInstanceOf(NomineeErased.class);
    }

    @Test
    void rule_44_who_asked_for_an_erasure_may_ask_for_another_which_the_second_then_orders() {
        NomineeEvent anew = eraseProposed(asked(), "quan-tri", "căn cứ khác", "lý do").getFirst();
        NomineeState state = NomineeState.evolve(asked(), anew);
        assertRefused(NomineeRejection.ERASURE_DIFFERS, () -> eraseProposed(state, "quan-tri-2"));
        assertThat(eraseProposed(state, "quan-tri-2", "CĂN CỨ  khác", "lý do"))
                .singleElement()
                .isInstanceOf(NomineeErased.class);
    }

    private static NomineeState asked() {
        NomineeState known = registered(BORN);
        return NomineeState.evolve(known, eraseProposed(known, "QUAN-TRI").getFirst());
    }

    private static List<NomineeEvent> eraseProposed(NomineeState state, String by) {
        return eraseProposed(state, by, "căn cứ", "lý do");
    }

    private static List<NomineeEvent> eraseProposed(
            NomineeState state, String by, String basis, String reason) {
        return NomineeState.decide(
                new EraseNominee(NOMINEE, basis, reason),
                state,
                new Act(new Actor(by, Role.TENANT_ADMIN, null), NOW),
                () -> true);
    }

    private static Nominee nominee(String name, SubjectKind kind) {
        return new Nominee(NOMINEE, kind, name, OWN);
    }

    private static SealedDetail sealed(OpenDetail detail) {
        return new SealedDetail(detail.field(), SEAL.seal(detail.field(), detail.text()));
    }
}
