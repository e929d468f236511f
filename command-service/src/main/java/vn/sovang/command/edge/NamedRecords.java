package vn.sovang.command.edge;

import org.springframework.stereotype.Component;

import vn.sovang.block.BlockFormed;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanRevised;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the names that people know into a refusal, in place of the ids by which the rules speak.
/// Only the caller's own province is looked at, so what does not exist there keeps its id.
@Component
class NamedRecords {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final EventLog log;
    private final Clock clock;

    NamedRecords(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Rejection in(Rejection rejection, TenantId tenant) {
        Map<String, String> named =
                rejection.details().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        detail -> named(detail.getValue(), tenant)));
        return named.equals(rejection.details())
                ? rejection
                : new Rejection(rejection.kind(), rejection.code(), named);
    }

    private String named(String value, TenantId tenant) {
        if (!ID.matcher(value).matches()) {
            return value;
        }
        List<Object> events =
                log.readAggregate(tenant, value).stream().map(RecordedEvent::payload).toList();
        return newest(events, this::name)
                .map(name -> name + newest(events, NamedRecords::code).orElse(""))
                .orElse(value);
    }

    private static Optional<String> newest(
            List<Object> events, Function<Object, Optional<String>> what) {
        return events.stream()
                .flatMap(event -> what.apply(event).stream())
                .reduce((earlier, later) -> later);
    }

    /// By which plans of one title are told apart.
    private static Optional<String> code(Object event) {
        return switch (event) {
            case PlanDrafted e -> Optional.of(" (" + e.code() + ")");
            case PlanImported e -> Optional.of(" (" + e.code() + ")");
            default -> Optional.empty();
        };
    }

    /// What the event says that its record is called from now on.
    private Optional<String> name(Object event) {
        return switch (event) {
            case UnitRegistered e -> Optional.of(e.name());
            case UnitRenamed e ->
                    Optional.of(e.name())
                            .filter(_ -> !e.validFrom().isAfter(VietnamTime.day(clock.instant())));
            case ExternalAuthorityRegistered e -> Optional.of(e.name());
            case BlockFormed e -> Optional.of(e.name());
            case NomineeRegistered e -> Optional.of(e.nominee().name());
            case NomineeCorrected e -> Optional.of(e.nominee().name());
            case CampaignLaunched e -> Optional.of(quoted(e.content().name().value()));
            case CampaignAmended e -> Optional.of(quoted(e.text().content().name().value()));
            case PlanDrafted e -> Optional.of(title(e.content()));
            case PlanImported e -> Optional.of(title(e.content()));
            case PlanRevised e -> Optional.of(title(e.content()));
            case PlanAmended e -> Optional.of(title(e.content()));
            default -> Optional.empty();
        };
    }

    private static String title(PlanContent content) {
        return quoted(content.head().title().value());
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
