package vn.sovang.command.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.admin;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.lookup.CloseLookup;
import vn.sovang.lookup.LookupClosed;
import vn.sovang.lookup.LookupCommand;
import vn.sovang.lookup.LookupEvent;
import vn.sovang.lookup.LookupId;
import vn.sovang.lookup.LookupOpened;
import vn.sovang.lookup.OpenLookup;

import java.util.List;

class LookupStateTest {
    private static final LookupId LOOKUP = new LookupId(id(90));
    private static final OpenLookup OPENING = new OpenLookup(LOOKUP, "QĐ 12/QĐ-UBND");
    private static final LookupState NONE = new LookupState.None();
    private static final LookupState OPEN =
            LookupState.evolve(NONE, new LookupOpened(LOOKUP, "QĐ 12/QĐ-UBND", NOW));
    private static final LookupState CLOSED =
            LookupState.evolve(OPEN, new LookupClosed(LOOKUP, "rà soát", NOW));

    @Test
    void a_look_up_is_opened_by_a_document_and_closed_with_a_reason() {
        assertThat(decide(OPENING, NONE))
                .containsExactly(new LookupOpened(LOOKUP, "QĐ 12/QĐ-UBND", NOW));
        assertThat(decide(close("rà soát"), OPEN))
                .containsExactly(new LookupClosed(LOOKUP, "rà soát", NOW));
        assertThat(decide(close("rà soát"), CLOSED)).as("already so").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LookupRejection.class)
    void every_reason_refuses_something(LookupRejection reason) {
        ThrowingCallable act =
                switch (reason) {
                    case UNKNOWN -> () -> decide(close("x"), NONE);
                    case EXISTS -> () -> decide(OPENING, CLOSED);
                    case CLOSED -> () -> decide(close("khác"), CLOSED);
                    case REASON_BLANK -> () -> decide(close(" "), OPEN);
                };
        assertRefused(reason, act);
    }

    private static List<LookupEvent> decide(LookupCommand command, LookupState state) {
        return LookupState.decide(command, state, admin());
    }

    private static CloseLookup close(String reason) {
        return new CloseLookup(LOOKUP, reason);
    }
}
