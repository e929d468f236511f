package vn.sovang.command.campaign;

import static vn.sovang.command.campaign.CampaignRejection.SCOPE_EMPTY;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_UNIT_DISSOLVED;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_UNIT_EXTERNAL;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_UNIT_NOT_YET;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_UNIT_UNKNOWN;

import vn.sovang.command.act.Facts;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Units that can take part in a campaign (R2).
final class Scope {
    private Scope() {}

    static void require(List<UnitId> scope, LocalDate from, Function<UnitId, Facts> units) {
        if (scope.isEmpty()) {
            throw SCOPE_EMPTY.because("field", "scope");
        }
        scope.forEach(unit -> require(unit, from, units.apply(unit)));
    }

    static void require(UnitId unit, LocalDate from, Facts register) {
        if (register.has(ExternalAuthorityRegistered.class)) {
            throw SCOPE_UNIT_EXTERNAL.because("unit", unit);
        }
        UnitRegistered registered =
                register.last(UnitRegistered.class)
                        .orElseThrow(() -> SCOPE_UNIT_UNKNOWN.because("unit", unit));
        if (from.isBefore(registered.validFrom())) {
            throw SCOPE_UNIT_NOT_YET.because(
                    Map.of(
                            "unit",
                            unit.toString(),
                            "date",
                            registered.validFrom().toString(),
                            "from",
                            from.toString()));
        }
        register.last(UnitDissolved.class)
                .filter(end -> !from.isBefore(end.dissolvedOn()))
                .ifPresent(end -> {
                    throw SCOPE_UNIT_DISSOLVED.because(
                            Map.of("unit", unit.toString(), "date", end.dissolvedOn().toString()));
                });
    }
}
