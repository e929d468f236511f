package vn.sovang.command.edge;

import org.springframework.stereotype.Component;

import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.security.Caller;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// Organisations of today as the log has them, for what is asked outside of commands.
@Component
class LoggedUnits {
    private final EventLog log;
    private final Clock clock;

    LoggedUnits(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Organisations organisations(TenantId tenant) {
        return new Organisations(
                new UnitFacts(unit -> Facts.recorded(log.readAggregate(tenant, unit.toString()))),
                VietnamTime.day(clock.instant()));
    }

    /// Refuses a post of a unit that is no more, as its commands are refused.
    void requireStanding(Caller caller) {
        Optional.ofNullable(caller.unit())
                .map(UnitId::new)
                .filter(organisations(caller.tenant())::isEnded)
                .ifPresent(own -> {
                    throw new Rejection(
                            Rejection.Kind.FORBIDDEN,
                            "caller.unit-ended",
                            Map.of("unit", own.toString()));
                });
    }
}
