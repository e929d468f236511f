package vn.sovang.query.figures;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.CampaignKind;
import vn.sovang.query.awardregister.AwardFigures;
import vn.sovang.query.campaignboard.RegistrationCount;
import vn.sovang.query.difficultyboard.DifficultyCount;
import vn.sovang.query.dutyboard.DutyCount;
import vn.sovang.query.proposalboard.ProposalCount;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reportboard.ReportCount;
import vn.sovang.query.targetboard.TargetCount;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.List;

/// Figures of a province, an organisation or a campaign.
///
/// @param subject kind of what the row is about
/// @param id of the organisation or the campaign; of a province its slug
/// @param kind of the unit or the campaign; null for a province
/// @param planId of a campaign
/// @param endedOn the first day on which the organisation was no more, or the day on which the
///   campaign was closed
/// @param proposals null for those who may not read proposals
/// @param targets of an organisation those of the plans that a post of it issued; of a campaign
///   those of its plan
/// @param duties of an organisation those that bind a unit of it; of a campaign those of its plan
/// @param withheld the parts that the caller may not read
public record SubjectFigures(
        By subject,
        String id,
        String name,
        @OneOf({UnitKind.class, CampaignKind.class}) @Nullable String kind,
        @Nullable String planId,
        @Nullable LocalDate endedOn,
        RegistrationCount registrations,
        ReportCount reports,
        @Nullable ProposalCount proposals,
        AwardFigures awards,
        TargetCount targets,
        DutyCount duties,
        DifficultyCount difficulties,
        List<Part> withheld) {
    public SubjectFigures {
        withheld = List.copyOf(withheld);
    }

    /// Parts of the figures that can be withheld.
    public enum Part {
        PROPOSALS
    }
}
