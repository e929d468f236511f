package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Amends a launched campaign by a document of its own. The limits of its phases are moved by
/// [ExtendCampaign]; what it awards, by which criteria and with which dossier, by the plan alone.
///
/// @param addedUnits that take part from now on
/// @param removedUnits that take part no more
/// @param description as it reads from now on; null where all of that stays
/// @param dossier the limit for award dossiers from now on; null where it stays
/// @param addedPhases further phases, such as the next year of a campaign of several years
/// @param basis the document that says so
/// @param effectiveOn from which day
public record AmendCampaign(
        CampaignId campaignId,
        List<UnitId> addedUnits,
        List<UnitId> removedUnits,
        @Nullable CampaignDescription description,
        @Nullable Deadline dossier,
        List<PlannedPhase> addedPhases,
        String basis,
        String reason,
        LocalDate effectiveOn)
        implements CampaignCommand {
    public AmendCampaign {
        addedUnits = List.copyOf(addedUnits);
        removedUnits = List.copyOf(removedUnits);
        addedPhases = List.copyOf(addedPhases);
        Required.text("basis", basis);
        Required.text("reason", reason);
    }
}
