package vn.sovang.query.projection;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Required;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Shows how the automations of the caller's province stand, and what becomes of the events that
/// they set aside.
@RestController
public class AutomationEndpoint {
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final AutomationPlaces places;
    private final EventLog log;

    AutomationEndpoint(AutomationPlaces places, EventLog log) {
        this.places = places;
        this.log = log;
    }

    @GetMapping("/api/automations")
    public AutomationStatuses list(Caller caller) {
        caller.mustHave(ViewTable.AUTOMATIONS.roles());
        return statuses(caller.tenant());
    }

    /// The automations of any province, for whoever operates the platform.
    AutomationStatuses of(Caller caller, TenantId tenant) {
        caller.mustHave(Set.of(Role.PLATFORM_OPERATOR));
        return statuses(tenant);
    }

    @PostMapping("/api/automations/{name}/parked-events/{position}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    public AutomationStatuses retry(
            Caller caller, @PathVariable String name, @PathVariable String position) {
        caller.mustHave(ViewTable.AUTOMATION_RETRY.roles());
        if (!places.retry(caller.tenant(), name, place(position))) {
            throw unknown(name, position);
        }
        return statuses(caller.tenant());
    }

    /// Leaves an event out for good.
    ///
    /// @param reason kept with the event
    @PostMapping("/api/automations/{name}/parked-events/{position}/skip")
    @ResponseStatus(HttpStatus.ACCEPTED)
    public AutomationStatuses skip(
            Caller caller,
            @PathVariable String name,
            @PathVariable String position,
            @RequestParam String reason) {
        caller.mustHave(ViewTable.AUTOMATION_SKIP.roles());
        Required.text("reason", reason);
        if (!places.skip(caller.tenant(), name, place(position), caller.id(), reason)) {
            throw unknown(name, position);
        }
        return statuses(caller.tenant());
    }

    private AutomationStatuses statuses(TenantId tenant) {
        return new AutomationStatuses(places.of(tenant, log.heads().getOrDefault(tenant, 0L)));
    }

    /// A place in the log; -1, where nothing is, for what is none.
    private static long place(String position) {
        return POSITION.matcher(position).matches() ? Long.parseLong(position) : -1;
    }

    private static Rejection unknown(String name, String position) {
        return new Rejection(
                Rejection.Kind.UNKNOWN,
                "automation.nothing-parked",
                Map.of("name", name, "position", position));
    }
}
