package vn.sovang.query.search;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.SubjectKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Hits of a search, kind by kind, each up to a bound.
///
/// @param position the one as of which was searched
public record Found(
        String q,
        Group<Document> documents,
        Group<FoundUnit> units,
        Group<FoundNominee> nominees,
        Group<FoundCampaign> campaigns,
        Group<FoundDecision> decisions,
        long position,
        Instant asOf) {
    /// The first of a kind.
    ///
    /// @param more whether there are others: more words find less
    public record Group<T>(List<T> items, boolean more) {
        public Group {
            items = List.copyOf(items);
        }

        static <T> Group<T> upTo(int limit, List<T> found) {
            boolean more = found.size() > limit;
            return new Group<>(more ? found.subList(0, limit) : found, more);
        }
    }

    /// A plan.
    ///
    /// @param number with its symbol; null before it is issued or where it is not known
    public record Document(
            String planId, String code, String title, String stage, @Nullable String number) {}

    /// A unit.
    ///
    /// @param name on the day of the moment
    /// @param names all that it ever had
    public record FoundUnit(
            String unitId,
            String name,
            List<String> names,
            @Nullable String kind,
            @Nullable LocalDate dissolvedOn) {
        public FoundUnit {
            names = List.copyOf(names);
        }
    }

    /// A person, household or collective that was proposed or awarded.
    ///
    /// @param unitId the unit in the newest proposal or award
    /// @param proposals in how many it stands, of those that the caller may see
    public record FoundNominee(
            String nomineeId,
            String name,
            SubjectKind kind,
            String unitId,
            String unitName,
            int proposals,
            int awards) {}

    /// A launched campaign.
    public record FoundCampaign(
            String campaignId, String name, String planId, LocalDate launchedOn) {}

    /// A decision with at least one grant.
    ///
    /// @param number with its symbol
    public record FoundDecision(
            String decisionId,
            String number,
            LocalDate decidedOn,
            String issuerId,
            String issuerName) {}
}
