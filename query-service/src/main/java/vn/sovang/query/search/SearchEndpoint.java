package vn.sovang.query.search;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.proposalboard.OwnProposals;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.text.SearchText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One question to all boards. Who may not read proposals finds nominees by their awards only.
@RestController
public class SearchEndpoint {
    private final Search search;
    private final OwnUnits own;
    private final Desk desk;

    SearchEndpoint(Search search, OwnUnits own, Desk desk) {
        this.search = search;
        this.own = own;
        this.desk = desk;
    }

    /// Finds plans, units, nominees, campaigns and decisions by some words.
    ///
    /// @param limit of each group
    @GetMapping("/api/search")
    public Found find(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String limit) {
        Sight sight = desk.sight(ViewTable.SEARCH, caller, ask);
        Moment moment = sight.moment();
        if (q == null || SearchText.fold(q).isEmpty()) {
            throw Ask.malformed("q");
        }
        int most = new Ask(null, null, null, limit).size();
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        boolean seesProposals = caller.roles().stream().anyMatch(SearchEndpoint::seesProposals);
        return sight.read(db -> {
            List<Search.Nomination> proposed =
                    seesProposals
                            ? search.proposed(
                                    db, moment, q, new OwnProposals(ownPlans.organisation()))
                            : List.of();
            Search.Awarded awarded = search.awarded(db, moment, q);
            return new Found(
                    q,
                    group(most, search.documents(db, moment, q, ownPlans)),
                    units(db, moment, q, most),
                    nominees(db, moment, proposed, awarded.nominations(), most),
                    group(most, search.campaigns(db, moment, q)),
                    decisions(db, moment, awarded.decided(), most),
                    moment.position(),
                    moment.at());
        });
    }

    private static boolean seesProposals(Role role) {
        return ViewTable.PROPOSAL_BOARD.roles().contains(role);
    }

    private static <T> Found.Group<T> group(int limit, List<T> found) {
        return Found.Group.upTo(limit, found);
    }

    private Found.Group<Found.FoundUnit> units(JdbcClient db, Moment moment, String q, int limit) {
        List<Search.NamedUnit> found = search.units(db, moment, q);
        UnitNames names =
                UnitNames.load(db, moment, found.stream().map(Search.NamedUnit::unit).toList());
        return group(
                limit,
                found.stream()
                        .map(one ->
                                new Found.FoundUnit(
                                        one.unit().toString(),
                                        names.on(moment.day(), one.unit()),
                                        one.names(),
                                        one.kind(),
                                        one.dissolvedOn()))
                        .toList());
    }

    private Found.Group<Found.FoundNominee> nominees(
            JdbcClient db,
            Moment moment,
            List<Search.Nomination> proposed,
            List<Search.Nomination> awarded,
            int limit) {
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        Stream.concat(proposed.stream(), awarded.stream())
                                .map(Search.Nomination::unit)
                                .toList());
        Map<String, Found.FoundNominee> found = new LinkedHashMap<>();
        proposed.forEach(one ->
                found.merge(one.nomineeId(), of(one, names, moment, 1, 0), SearchEndpoint::both));
        awarded.forEach(one ->
                found.merge(one.nomineeId(), of(one, names, moment, 0, 1), SearchEndpoint::both));
        return group(limit, List.copyOf(found.values()));
    }

    /// The same nominee in two places; the later one gives name and unit.
    private static Found.FoundNominee both(Found.FoundNominee one, Found.FoundNominee next) {
        return new Found.FoundNominee(
                next.nomineeId(),
                next.name(),
                next.kind(),
                next.unitId(),
                next.unitName(),
                one.proposals() + next.proposals(),
                one.awards() + next.awards());
    }

    private static Found.FoundNominee of(
            Search.Nomination one, UnitNames names, Moment moment, int proposals, int awards) {
        return new Found.FoundNominee(
                one.nomineeId(),
                one.name(),
                one.kind(),
                one.unit().toString(),
                names.on(moment.day(), one.unit()),
                proposals,
                awards);
    }

    private Found.Group<Found.FoundDecision> decisions(
            JdbcClient db, Moment moment, List<Search.Numbered> found, int limit) {
        UnitNames names =
                UnitNames.load(db, moment, found.stream().map(Search.Numbered::issuer).toList());
        return group(
                limit,
                found.stream()
                        .map(one ->
                                new Found.FoundDecision(
                                        one.decisionId(),
                                        one.number(),
                                        one.decidedOn(),
                                        one.issuer().toString(),
                                        names.on(one.decidedOn(), one.issuer())))
                        .toList());
    }
}
