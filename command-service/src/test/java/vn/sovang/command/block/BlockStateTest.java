package vn.sovang.command.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.sovang.command.given.Folds.assertFlat;
import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.block.AppointLead;
import vn.sovang.block.AssignMember;
import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.block.DissolveBlock;
import vn.sovang.block.EndMembership;
import vn.sovang.block.FormBlock;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Role;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

class BlockStateTest {
    private static final BlockId BLOCK = new BlockId(id(90));
    private static final UnitId UNIT = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 3, 1);
    private static final Facts KNOWN =
            Facts.of(new UnitRegistered(UNIT, "Sở", UnitKind.DEPARTMENT, null, START, "QĐ 1"));

    private static final UnitId PROVINCE = unit(3);
    private static final UnitId DEPARTMENT = unit(4);
    private static final UnitId DIVISION = unit(5);
    private static final UnitId DISTRICT = unit(6);
    private static final UnitId COMMUNE = unit(7);
    private static final Map<UUID, Facts> UNITS =
            Map.of(
                    PROVINCE.value(),
                    registered(PROVINCE, UnitKind.PROVINCIAL_COMMITTEE, null),
                    DEPARTMENT.value(),
                    registered(DEPARTMENT, UnitKind.DEPARTMENT, null),
                    DIVISION.value(),
                    registered(DIVISION, UnitKind.DIVISION, DEPARTMENT),
                    DISTRICT.value(),
                    registered(DISTRICT, UnitKind.DISTRICT_COMMITTEE, null),
                    COMMUNE.value(),
                    registered(COMMUNE, UnitKind.COMMUNE_COMMITTEE, DISTRICT));
    private static final Function<UUID, Facts> REGISTER = id -> UNITS.getOrDefault(id, Facts.of());

    private static final BlockState NONE = new BlockState.None();
    private static final BlockState FORMED = after(NONE, formed());
    private static final BlockState WITH_MEMBER = after(FORMED, assigned(UNIT, START));
    private static final BlockState DISSOLVED =
            after(
                    WITH_MEMBER,
                    new BlockDissolved(BLOCK, BlockKind.BLOCK, LATER, List.of(UNIT), "QĐ 2"));

    @Tag("thousands")
    @Test
    void the_20_000th_member_costs_no_more_than_the_2_000th() {
        assertFlat(FORMED, BlockState::evolve, number -> assigned(unit(number), START));
    }

    @Test
    void a_block_is_formed_once() {
        FormBlock form = new FormBlock(BLOCK, "Khối kinh tế", BlockKind.BLOCK, START, "QĐ 1");
        assertThat(BlockState.decide(form, NONE)).containsExactly(formed());
        assertRefused(BlockRejection.EXISTS, () -> BlockState.decide(form, FORMED));
        assertRefused(BlockRejection.EXISTS, () -> BlockState.decide(form, DISSOLVED));
    }

    @Test
    void a_unit_of_the_register_becomes_a_member() {
        assertThat(assign(FORMED, UNIT, START)).containsExactly(assigned(UNIT, START));
        assertRefused(
                BlockRejection.UNIT_UNKNOWN,
                () ->
                        BlockState.decide(
                                new AssignMember(BLOCK, OTHER, START),
                                FORMED,
                                office(),
                                Facts.of()));
        assertRefused(BlockRejection.BEFORE_START, () -> assign(FORMED, UNIT, START.minusDays(1)));
    }

    @Test
    void a38_a_unit_is_a_member_only_while_it_exists() {
        Facts ends =
                Facts.of(
                        KNOWN.events().getFirst(),
                        new UnitDissolved(UNIT, LATER, List.of(), "NQ 60"));
        assertRefused(
                BlockRejection.UNIT_DISSOLVED,
                () ->
                        BlockState.decide(
                                new AssignMember(BLOCK, UNIT, LATER), FORMED, office(), ends));
        assertRefused(
                BlockRejection.UNIT_DISSOLVED,
                () ->
                        BlockState.decide(
                                new AppointLead(BLOCK, UNIT, LATER),
                                after(FORMED, assigned(UNIT, START)),
                                ends));
        assertThat(
                        BlockState.decide(
                                new AssignMember(BLOCK, UNIT, LATER.minusDays(1)),
                                FORMED,
                                office(),
                                ends))
                .hasSize(1);
    }

    @Test
    void a_block_takes_in_what_is_of_its_organisation_or_stands_below_it() {
        assertThat(assignBy(DEPARTMENT, DIVISION)).hasSize(1);
        assertThat(assignBy(DEPARTMENT, DEPARTMENT)).hasSize(1);
        assertThat(assignBy(DISTRICT, COMMUNE)).hasSize(1);
        assertThat(assignBy(PROVINCE, DEPARTMENT)).hasSize(1);
        assertThat(assignBy(PROVINCE, COMMUNE)).as("the committee stands above all").hasSize(1);
        assertThat(
                        BlockState.decide(
                                new AssignMember(BLOCK, COMMUNE, START),
                                FORMED,
                                act(new Actor("quan-tri", Role.TENANT_ADMIN, null)),
                                REGISTER.apply(COMMUNE.value())))
                .as("who looks after the whole province")
                .hasSize(1);
        for (UnitId beyond : List.of(COMMUNE, DISTRICT, PROVINCE)) {
            assertRefused(BlockRejection.MEMBER_BEYOND_OWN, () -> assignBy(DEPARTMENT, beyond));
        }
    }

    private static List<BlockEvent> assignBy(UnitId own, UnitId member) {
        return BlockState.decide(
                new AssignMember(BLOCK, member, START),
                FORMED,
                act(new Actor("chanh-vp", Role.OFFICE_HEAD, own.value())),
                REGISTER.apply(member.value()));
    }

    private static Act act(Actor actor) {
        return new Act(actor, NOW, new Organisations(new UnitFacts(REGISTER), TODAY));
    }

    @Test
    void a_member_is_not_assigned_twice() {
        assertThat(assign(WITH_MEMBER, UNIT, START)).isEmpty();
        assertRefused(BlockRejection.MEMBER_ALREADY, () -> assign(WITH_MEMBER, UNIT, LATER));
    }

    @Test
    void a_membership_ends_and_another_one_begins() {
        assertThat(end(WITH_MEMBER, UNIT, LATER)).containsExactly(ended(UNIT, LATER));
        BlockState without = after(WITH_MEMBER, ended(UNIT, LATER));
        assertThat(end(without, UNIT, LATER)).isEmpty();
        assertRefused(BlockRejection.NOT_MEMBER, () -> end(without, UNIT, LATER.plusDays(1)));
        assertRefused(BlockRejection.MEMBER_UNTIL, () -> assign(without, UNIT, LATER.minusDays(1)));
        assertThat(assign(without, UNIT, LATER)).containsExactly(assigned(UNIT, LATER));
    }

    @Test
    void rule_45_a_membership_ends_with_a_reason_on_a_day_that_has_come() {
        assertRefused(BlockRejection.NOT_MEMBER, () -> end(WITH_MEMBER, OTHER, LATER));
        assertRefused(BlockRejection.ENDED_BEFORE_START, () -> end(WITH_MEMBER, UNIT, START));
        assertThat(end(WITH_MEMBER, UNIT, TODAY)).hasSize(1);
        assertRefused(
                BlockRejection.ENDED_IN_FUTURE, () -> end(WITH_MEMBER, UNIT, TODAY.plusDays(1)));
        assertThatThrownBy(() -> new EndMembership(BLOCK, UNIT, LATER, " "))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_lead_is_a_member() {
        assertThat(lead(WITH_MEMBER, UNIT, LATER))
                .containsExactly(new LeadAppointed(BLOCK, UNIT, LATER));
        assertRefused(BlockRejection.LEAD_NOT_MEMBER, () -> lead(WITH_MEMBER, OTHER, LATER));
        assertRefused(
                BlockRejection.LEAD_NOT_MEMBER,
                () -> lead(after(WITH_MEMBER, ended(UNIT, LATER)), UNIT, LATER));
        assertRefused(
                BlockRejection.LEAD_NOT_MEMBER,
                () -> lead(after(FORMED, assigned(UNIT, LATER)), UNIT, LATER.minusDays(1)));
    }

    @Test
    void a_later_lead_needs_a_later_day() {
        BlockState led =
                after(WITH_MEMBER, assigned(OTHER, START), new LeadAppointed(BLOCK, UNIT, LATER));
        assertThat(lead(led, UNIT, LATER)).isEmpty();
        assertThat(lead(led, UNIT, LATER.plusDays(1))).isEmpty();
        assertRefused(BlockRejection.LEAD_NOT_LATER, () -> lead(led, OTHER, LATER));
        assertThat(lead(led, OTHER, LATER.plusDays(1))).hasSize(1);
    }

    @Test
    void a_lead_that_is_no_member_leads_no_more() {
        BlockState.Formed left =
                (BlockState.Formed)
                        after(
                                WITH_MEMBER,
                                new LeadAppointed(BLOCK, UNIT, START),
                                ended(UNIT, LATER));
        assertThat(left.lead()).isNull();
    }

    @Test
    void a_block_that_is_dissolved_names_the_members_that_it_had() {
        BlockState state = after(WITH_MEMBER, assigned(OTHER, START), ended(OTHER, LATER));
        assertThat(dissolve(state, LATER.plusDays(1)))
                .containsExactly(
                        new BlockDissolved(
                                BLOCK, BlockKind.BLOCK, LATER.plusDays(1), List.of(UNIT), "QĐ 2"));
        assertRefused(BlockRejection.ENDED_BEFORE_START, () -> dissolve(state, LATER));
        assertRefused(BlockRejection.ENDED_IN_FUTURE, () -> dissolve(state, TODAY.plusDays(1)));
        assertThat(dissolve(DISSOLVED, LATER)).isEmpty();
        assertRefused(BlockRejection.DISSOLVED, () -> dissolve(DISSOLVED, LATER.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(BlockRejection.class)
    void every_reason_refuses_something(BlockRejection reason) {
        ThrowingCallable act =
                switch (reason) {
                    case UNKNOWN -> () -> assign(NONE, UNIT, START);
                    case EXISTS ->
                            () ->
                                    BlockState.decide(
                                            new FormBlock(BLOCK, "K", BlockKind.BLOCK, START, "QĐ"),
                                            FORMED);
                    case DISSOLVED -> () -> assign(DISSOLVED, UNIT, START);
                    case UNIT_UNKNOWN ->
                            () ->
                                    BlockState.decide(
                                            new AssignMember(BLOCK, UNIT, START),
                                            FORMED,
                                            office(),
                                            Facts.of());
                    case UNIT_DISSOLVED ->
                            () ->
                                    BlockState.decide(
                                            new AssignMember(BLOCK, UNIT, START),
                                            FORMED,
                                            office(),
                                            Facts.of(
                                                    KNOWN.events().getFirst(),
                                                    new UnitDissolved(
                                                            UNIT, START, List.of(), "NQ")));
                    case BEFORE_START -> () -> assign(FORMED, UNIT, START.minusDays(1));
                    case MEMBER_ALREADY -> () -> assign(WITH_MEMBER, UNIT, LATER);
                    case MEMBER_BEYOND_OWN -> () -> assignBy(DEPARTMENT, COMMUNE);
                    case MEMBER_UNTIL ->
                            () -> assign(after(WITH_MEMBER, ended(UNIT, LATER)), UNIT, START);
                    case NOT_MEMBER -> () -> end(FORMED, UNIT, LATER);
                    case ENDED_BEFORE_START -> () -> end(WITH_MEMBER, UNIT, START);
                    case ENDED_IN_FUTURE -> () -> end(WITH_MEMBER, UNIT, TODAY.plusDays(1));
                    case LEAD_NOT_MEMBER -> () -> lead(FORMED, UNIT, LATER);
                    case LEAD_NOT_LATER ->
                            () ->
                                    lead(
                                            after(
                                                    WITH_MEMBER,
                                                    new LeadAppointed(BLOCK, UNIT, LATER)),
                                            UNIT,
                                            START);
                };
        assertRefused(reason, act);
    }

    @Test
    void the_state_takes_every_event() {
        List<BlockEvent> events =
                List.of(
                        assigned(UNIT, START),
                        ended(UNIT, LATER),
                        new LeadAppointed(BLOCK, UNIT, START));
        for (BlockEvent event : events) {
            assertThat(after(NONE, event)).isEqualTo(NONE);
            assertThat(after(DISSOLVED, event)).isEqualTo(DISSOLVED);
        }
        assertThat(after(FORMED, ended(OTHER, LATER))).isEqualTo(FORMED);
        assertThat(NONE.id()).isNull();
        assertThat(DISSOLVED.id()).isEqualTo(BLOCK);
    }

    private static Facts registered(UnitId unit, UnitKind kind, @Nullable UnitId parent) {
        return Facts.of(new UnitRegistered(unit, "Đơn vị", kind, parent, START, "QĐ 1"));
    }

    private static List<BlockEvent> assign(BlockState state, UnitId unit, LocalDate from) {
        return BlockState.decide(new AssignMember(BLOCK, unit, from), state, office(), KNOWN);
    }

    private static List<BlockEvent> end(BlockState state, UnitId unit, LocalDate on) {
        return BlockState.decide(new EndMembership(BLOCK, unit, on, "Chuyển"), state, office());
    }

    private static List<BlockEvent> lead(BlockState state, UnitId unit, LocalDate from) {
        return BlockState.decide(new AppointLead(BLOCK, unit, from), state, KNOWN);
    }

    private static List<BlockEvent> dissolve(BlockState state, LocalDate on) {
        return BlockState.decide(new DissolveBlock(BLOCK, on, "QĐ 2"), state, office());
    }

    private static BlockState after(BlockState state, BlockEvent... events) {
        BlockState next = state;
        for (BlockEvent event : events) {
            next = BlockState.evolve(next, event);
        }
        return next;
    }

    private static BlockFormed formed() {
        return new BlockFormed(BLOCK, "Khối kinh tế", BlockKind.BLOCK, START, "QĐ 1");
    }

    private static MemberAssigned assigned(UnitId unit, LocalDate from) {
        return new MemberAssigned(BLOCK, BlockKind.BLOCK, unit, from);
    }

    private static MembershipEnded ended(UnitId unit, LocalDate on) {
        return new MembershipEnded(BLOCK, BlockKind.BLOCK, unit, on, "Chuyển");
    }
}
