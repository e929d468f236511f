package vn.sovang.query.trail;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.council.OwnCouncils;
import vn.sovang.query.nomineeregister.DisciplineReaders;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.proposalboard.OwnProposals;
import vn.sovang.query.proposalboard.SuspensionGrounds;
import vn.sovang.query.reportboard.Drafts;
import vn.sovang.query.scoring.OwnScores;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Part of the log that a caller sees: each event by the roles of the view that shows its record.
///
/// @param families of events, by the first word of their names
/// @param erasures whether erasures of persons are among them
/// @param discipline nominees whose entries of discipline are among them
public record EventSight(
        Set<String> families,
        boolean erasures,
        DisciplineReaders.Told discipline,
        Drafts drafts,
        OwnPlans ownPlans,
        OwnProposals ownProposals,
        OwnCouncils ownCouncils,
        OwnScores ownScores,
        SuspensionGrounds grounds) {
    public EventSight {
        families = Set.copyOf(families);
    }

    /// Views that show the records of a family of events.
    static final Map<String, ViewTable> VIEWS =
            Map.ofEntries(
                    Map.entry("unit", ViewTable.UNIT_REGISTER),
                    Map.entry("block", ViewTable.BLOCK_BOARD),
                    Map.entry("yearreview", ViewTable.YEAR_REVIEWS),
                    Map.entry("enrolment", ViewTable.ENROLMENTS),
                    Map.entry("council", ViewTable.COUNCILS),
                    Map.entry("councilsession", ViewTable.COUNCIL_SESSIONS),
                    Map.entry("fund", ViewTable.FUNDS),
                    Map.entry("scoretable", ViewTable.SCORE_TABLES),
                    Map.entry("scoresheet", ViewTable.SCORE_SHEETS),
                    Map.entry("titlesum", ViewTable.TITLE_SUMS),
                    Map.entry("plan", ViewTable.PLAN_BOARD),
                    Map.entry("document", ViewTable.EXTERNAL_DOCUMENTS),
                    Map.entry("campaign", ViewTable.CAMPAIGN_BOARD),
                    Map.entry("report", ViewTable.REPORT_BOARD),
                    Map.entry("aggregation", ViewTable.AGGREGATION_BOARD),
                    Map.entry("actual", ViewTable.ACTUAL_BOARD),
                    Map.entry("nominee", ViewTable.NOMINEE_REGISTER),
                    Map.entry("proposal", ViewTable.PROPOSAL_BOARD),
                    Map.entry("decision", ViewTable.AWARD_REGISTER),
                    Map.entry("lookup", ViewTable.LOOKUPS),
                    Map.entry("dependant", ViewTable.DEPENDANTS),
                    Map.entry("difficulty", ViewTable.DIFFICULTY_BOARD));

    /// Condition on the events `e`; its values come by [#fill]. What belongs to no view that we
    /// know is seen by nobody.
    public static final String SEEN =
            """
            (split_part(e.name, '.', 1) = any (:families)
             and (e.name not in ('nominee.erased', 'nominee.erasure-requested') or :erasures)
             and %s and %s and %s and %s and %s and %s)
            """
                    .formatted(
                            DisciplineReaders.SEEN,
                            Drafts.SEEN,
                            OwnPlans.SEEN,
                            OwnProposals.SEEN,
                            OwnCouncils.SEEN,
                            OwnScores.SEEN);

    private static final String WITHHELD =
            """
            select e.position from log.event e
            where e.tenant_id = :tenant and e.position = any (cast(:positions as bigint[]))
              and not {told}
            """
                    .replace("{told}", SuspensionGrounds.TOLD);

    public static EventSight of(Caller caller, OwnUnits own, DisciplineReaders.Told discipline) {
        Set<String> organisation = own.organisation(caller);
        return new EventSight(
                VIEWS.entrySet().stream()
                        .filter(family -> mayRead(caller, family.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()),
                mayRead(caller, ViewTable.NOMINEE_ERASURE),
                discipline,
                new Drafts(own.of(caller)),
                new OwnPlans(organisation),
                new OwnProposals(organisation),
                OwnCouncils.of(caller, organisation),
                new OwnScores(organisation),
                SuspensionGrounds.of(caller, organisation));
    }

    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec filled =
                statement
                        .param("families", families.toArray(String[]::new))
                        .param("erasures", erasures);
        return discipline.fill(
                ownScores.fill(
                        ownCouncils.fill(ownProposals.fill(ownPlans.fill(drafts.fill(filled))))));
    }

    /// Positions of those of some events that the caller is told of, but not why.
    Set<Long> withheld(JdbcClient db, TenantId tenant, List<RecordedEvent> events) {
        return grounds.fill(db.sql(WITHHELD))
                .param("tenant", tenant.value())
                .param(
                        "positions",
                        events.stream().map(RecordedEvent::position).toArray(Long[]::new))
                .query((row, _) -> row.getLong("position"))
                .set();
    }

    private static boolean mayRead(Caller caller, ViewTable view) {
        return caller.roles().stream().anyMatch(view.roles()::contains);
    }
}
