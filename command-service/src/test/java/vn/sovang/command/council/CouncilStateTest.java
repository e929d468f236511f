package vn.sovang.command.council;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.council.ChangeCouncil;
import vn.sovang.council.CouncilChanged;
import vn.sovang.council.CouncilCommand;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.council.CouncilEvent;
import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilMember;
import vn.sovang.council.CouncilRecord;
import vn.sovang.council.CouncilRole;
import vn.sovang.council.EstablishCouncil;
import vn.sovang.council.Quorum;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CouncilStateTest {
    private static final CouncilId COUNCIL = new CouncilId(id(70));
    private static final UnitId DEPARTMENT = unit(1);
    private static final UnitId CENTRE = unit(2);
    private static final LocalDate SIGNED = LocalDate.of(2021, 1, 10);
    private static final CouncilMember CHAIR =
            new CouncilMember("Trần Văn A", "Giám đốc Sở", CouncilRole.CHAIR, null);
    private static final CouncilMember MEMBER =
            new CouncilMember("Lê Thị B", "Chánh Văn phòng", CouncilRole.SECRETARY, "chanh-vp");
    private static final Quorum QUORUM = new Quorum(2, 3, "Điều 5 Quy chế");

    @Test
    void a_council_is_put_on_record_as_its_document_has_it() {
        EstablishCouncil command = establish(DEPARTMENT, SIGNED, null, CHAIR, MEMBER);
        assertThat(decide(command))
                .containsExactly(
                        new CouncilEstablished(
                                COUNCIL, DEPARTMENT, "Hội đồng", command.composition(), NOW));
    }

    @Test
    void a_later_document_says_the_members_anew_and_what_was_before_stays() {
        CouncilEvent established = established(CHAIR, MEMBER);
        ChangeCouncil change = change(SIGNED.plusMonths(2), null, CHAIR);
        List<CouncilEvent> changed = decide(change, established);
        assertThat(changed).containsExactly(new CouncilChanged(COUNCIL, change.composition(), NOW));
        CouncilRecord council =
                CouncilRecord.of(List.of(established, changed.getFirst())).orElseThrow();
        assertThat(council.on(SIGNED.plusDays(1)).orElseThrow().members()).hasSize(2);
        assertThat(council.on(SIGNED.plusMonths(3)).orElseThrow().members()).hasSize(1);
        assertThat(council.on(SIGNED.minusDays(1))).isEmpty();
        assertThat(council.quorum(SIGNED.plusMonths(3))).contains(QUORUM);
        assertThat(decide(change, established, changed.getFirst())).isEmpty();
    }

    @Test
    void a_council_stands_through_the_last_day_of_its_term() {
        LocalDate last = SIGNED.plusYears(5);
        CouncilEvent established = decide(establish(DEPARTMENT, SIGNED, last, CHAIR)).getFirst();
        CouncilRecord council = CouncilRecord.of(List.of(established)).orElseThrow();
        assertThat(council.on(last)).isPresent();
        assertThat(council.on(last.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_refuses_something(CouncilRejection reason) {
        assertRefused(
                reason,
                switch (reason) {
                    case UNKNOWN -> () -> decide(change(SIGNED.plusDays(1), null, CHAIR));
                    case EXISTS ->
                            () ->
                                    decide(
                                            establish(DEPARTMENT, SIGNED, null, CHAIR),
                                            established(CHAIR));
                    case NOT_AN_ORGANISATION ->
                            () -> decide(establish(CENTRE, SIGNED, null, CHAIR));
                    case SIGNED_IN_FUTURE ->
                            () -> decide(establish(DEPARTMENT, SIGNED.plusYears(9), null, CHAIR));
                    case TERM_BACKWARDS ->
                            () -> decide(establish(DEPARTMENT, SIGNED, SIGNED.minusDays(1), CHAIR));
                    case NOT_ONE_CHAIR -> () -> decide(establish(DEPARTMENT, SIGNED, null, MEMBER));
                    case MEMBER_TWICE ->
                            () ->
                                    decide(
                                            establish(
                                                    DEPARTMENT,
                                                    SIGNED,
                                                    null,
                                                    CHAIR,
                                                    new CouncilMember(
                                                            "TRẦN VĂN A ",
                                                            "Ủy viên",
                                                            CouncilRole.MEMBER,
                                                            null)));
                    case CHANGED_SINCE ->
                            () -> decide(change(SIGNED, null, CHAIR), established(CHAIR, MEMBER));
                });
    }

    private static CouncilEvent established(CouncilMember... members) {
        return decide(establish(DEPARTMENT, SIGNED, null, members)).getFirst();
    }

    private static EstablishCouncil establish(
            UnitId unit, LocalDate signed, @Nullable LocalDate to, CouncilMember... members) {
        return new EstablishCouncil(
                COUNCIL,
                unit,
                "Hội đồng",
                "Quyết định 12/QĐ-SCT",
                signed,
                SIGNED,
                to,
                List.of(members),
                QUORUM);
    }

    private static ChangeCouncil change(
            LocalDate from, @Nullable LocalDate to, CouncilMember... members) {
        return new ChangeCouncil(
                COUNCIL, "Quyết định 34/QĐ-SCT", SIGNED, from, to, List.of(members), null);
    }

    private static List<CouncilEvent> decide(CouncilCommand command, CouncilEvent... before) {
        CouncilState state = new CouncilState.None();
        for (CouncilEvent event : before) {
            state = CouncilState.evolve(state, event);
        }
        Act act =
                new Act(
                        new Actor("van-thu", Role.OFFICE_CLERK, DEPARTMENT.value()),
                        NOW,
                        new Organisations(
                                new UnitFacts(CouncilStateTest::facts), LocalDate.of(2021, 6, 18)));
        return CouncilState.decide(command, state, act);
    }

    private static Facts facts(UUID id) {
        return id.equals(DEPARTMENT.value())
                ? Facts.of(registered(DEPARTMENT, UnitKind.DEPARTMENT, null))
                : id.equals(CENTRE.value())
                        ? Facts.of(registered(CENTRE, UnitKind.CENTRE, DEPARTMENT))
                        : Facts.of();
    }

    private static UnitRegistered registered(UnitId unit, UnitKind kind, @Nullable UnitId parent) {
        return new UnitRegistered(unit, "Đơn vị " + unit, kind, parent, LocalDate.EPOCH, "QĐ");
    }
}
