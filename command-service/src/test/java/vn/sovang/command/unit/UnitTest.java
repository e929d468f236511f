package vn.sovang.command.unit;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.fixture;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.message;
import static vn.sovang.command.given.Given.metadata;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.Rejection;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.MergeUnits;
import vn.sovang.unit.MoveUnit;
import vn.sovang.unit.RegisterExternalAuthority;
import vn.sovang.unit.RegisterUnit;
import vn.sovang.unit.RenameUnit;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitsMerged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class UnitTest {
    private static final UnitId UNIT = unit(1);
    private static final UnitId PARENT = unit(2);
    private static final LocalDate START = LocalDate.of(2016, 4, 1);

    private static final FoundUnits NOBODY =
            new FoundUnits() {
                @Override
                public List<UnitId> named(String name) {
                    return List.of();
                }

                @Override
                public List<UnitId> organisationsLike(String name) {
                    return List.of();
                }

                @Override
                public List<UnitId> alike(String name) {
                    return List.of();
                }
            };

    private final List<UnitEvent> ends = new ArrayList<>();
    private final AggregateTestFixture<Unit> fixture = fixture(Unit.class);

    @BeforeEach
    void parentIsRegistered() {
        fixture.registerInjectableResource((CentralBodies) _ -> false);
        fixture.registerInjectableResource(NOBODY);
        fixture.registerInjectableResource((OtherUnits) ends::add);
        fixture.registerInjectableResource(
                history(
                        Map.of(
                                PARENT.value(),
                                List.of(
                                        new UnitRegistered(
                                                PARENT,
                                                "Sở",
                                                UnitKind.DEPARTMENT,
                                                null,
                                                START,
                                                "QĐ 1")))));
    }

    @Test
    void a_unit_is_registered_under_one_that_is() {
        fixture.givenNoPriorActivity()
                .when(message(register(PARENT)), metadata(office()))
                .expectEvents(
                        new UnitRegistered(
                                UNIT, "Phòng", UnitKind.DIVISION, PARENT, START, "QĐ 2"));
    }

    @Test
    void a_unit_is_not_registered_under_one_that_is_not() {
        fixture.givenNoPriorActivity()
                .when(message(register(unit(3))), metadata(office()))
                .expectException(Rejection.class)
                .expectExceptionMessage("unit.other-unknown {unit=" + unit(3) + "}")
                .expectNoEvents();
    }

    @Test
    void a_dissolved_unit_keeps_its_name() {
        fixture.given(
                        new UnitRegistered(UNIT, "Phòng", UnitKind.DIVISION, null, START, "QĐ 2"),
                        new UnitDissolved(UNIT, START.plusYears(1), List.of(), "QĐ 3"))
                .when(
                        message(new RenameUnit(UNIT, "Mới", START.plusYears(2), "QĐ 4")),
                        metadata(office()))
                .expectException(Rejection.class)
                .expectExceptionMessage("unit.dissolved {unit=" + UNIT + "}")
                .expectNoEvents();
    }

    @Test
    void other_units_go_into_a_unit() {
        fixture.given(new UnitRegistered(UNIT, "Phòng", UnitKind.DIVISION, null, START, "QĐ 2"))
                .when(
                        message(new MergeUnits(UNIT, List.of(PARENT), START.plusYears(1), "NQ 1")),
                        metadata(office()))
                .expectEvents(new UnitsMerged(UNIT, List.of(PARENT), START.plusYears(1), "NQ 1"));
        assertThat(ends)
                .containsExactly(
                        new UnitDissolved(PARENT, START.plusYears(1), List.of(UNIT), "NQ 1"));
    }

    @Test
    void a_unit_is_moved_and_an_authority_registered() {
        fixture.given(new UnitRegistered(UNIT, "Phòng", UnitKind.DIVISION, null, START, "QĐ 2"))
                .when(
                        message(new MoveUnit(UNIT, PARENT, START.plusYears(1), "QĐ 3")),
                        metadata(office()))
                .expectEvents(new UnitMoved(UNIT, PARENT, START.plusYears(1), "QĐ 3"));
        fixture(Unit.class)
                .registerInjectableResource(history(Map.of()))
                .registerInjectableResource((CentralBodies) _ -> false)
                .registerInjectableResource(NOBODY)
                .registerInjectableResource((OtherUnits) ends::add)
                .givenNoPriorActivity()
                .when(
                        message(
                                new RegisterExternalAuthority(
                                        UNIT, "Bộ", AuthorityKind.MINISTRY, START, "NĐ 1", null)),
                        metadata(office()))
                .expectEvents(
                        new ExternalAuthorityRegistered(
                                UNIT, "Bộ", AuthorityKind.MINISTRY, START, "NĐ 1"));
    }

    private static RegisterUnit register(UnitId parent) {
        return new RegisterUnit(UNIT, "Phòng", UnitKind.DIVISION, parent, START, "QĐ 2");
    }
}
