package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.SubjectKind;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.awardregister.AwardFilter;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The quotas of the plans that were launched, their use, and who holds their places. Counted from
/// the proposals of the moment that was asked for, never stored.
@RestController
public class QuotaEndpoint {
    private final HeldPlaces places;
    private final PlanQuotas quotas;
    private final Narrower narrower;
    private final Desk desk;

    QuotaEndpoint(HeldPlaces places, PlanQuotas quotas, Narrower narrower, Desk desk) {
        this.places = places;
        this.quotas = quotas;
        this.narrower = narrower;
        this.desk = desk;
    }

    /// Quotas and their use.
    ///
    /// @param holders whether to name the lines that hold places; [#holders] gives them by pages
    @GetMapping("/api/quotas")
    public Answer<QuotaUse> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String plan,
            @RequestParam(defaultValue = "true") boolean holders) {
        Sight sight = desk.sight(ViewTable.QUOTAS, caller, ask);
        Moment moment = sight.moment();
        return sight.read(db -> {
            Map<QuotaKind, Integer> limits = quotas.limits(db, moment, plan);
            return Answer.ofWhole(
                    List.copyOf(limits.keySet()),
                    ask,
                    moment,
                    QuotaKind::key,
                    kinds ->
                            holders
                                    ? named(db, moment, kinds, limits)
                                    : counted(db, moment, kinds, limits));
        });
    }

    private List<QuotaUse> counted(
            JdbcClient db, Moment moment, List<QuotaKind> kinds, Map<QuotaKind, Integer> limits) {
        Map<QuotaKind, Integer> used = places.counts(db, moment);
        Map<String, String> titles = quotas.titles(db, moment, kinds);
        return kinds.stream()
                .map(kind ->
                        QuotaUse.of(
                                kind,
                                titles.get(kind.plan().toString()),
                                limits.getOrDefault(kind, 0),
                                used.getOrDefault(kind, 0),
                                null))
                .toList();
    }

    private List<QuotaUse> named(
            JdbcClient db, Moment moment, List<QuotaKind> kinds, Map<QuotaKind, Integer> limits) {
        List<HeldPlace> held = places.of(db, moment, Set.copyOf(kinds));
        UnitNames names = names(db, moment, held);
        Map<QuotaKind, List<QuotaUse.Holder>> holders =
                held.stream()
                        .collect(
                                Collectors.groupingBy(
                                        HeldPlace::kind,
                                        Collectors.mapping(
                                                place -> QuotaUse.Holder.of(place, names, moment),
                                                Collectors.toList())));
        Map<String, String> titles = quotas.titles(db, moment, kinds);
        return kinds.stream()
                .map(kind -> {
                    List<QuotaUse.Holder> by = holders.getOrDefault(kind, List.of());
                    return QuotaUse.of(
                            kind,
                            titles.get(kind.plan().toString()),
                            limits.getOrDefault(kind, 0),
                            by.size(),
                            by);
                })
                .toList();
    }

    /// Lines that hold places, each with the quota of which.
    ///
    /// @param item name of a title or form
    /// @param authority that decides on it
    @GetMapping("/api/quota-holders")
    public Answer<QuotaHolder> holders(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @RequestParam @Nullable String item,
            @RequestParam @Nullable DecidingAuthority authority,
            @RequestParam @Nullable SubjectKind subject) {
        Sight sight = desk.sight(ViewTable.QUOTA_HOLDERS, caller, ask);
        Moment moment = sight.moment();
        AwardFilter.requireItem(item);
        String named = Ask.orNone(item);
        Predicate<QuotaKind> kinds =
                kind ->
                        (named == null || named.equals(kind.name()))
                                && (authority == null || authority == kind.decidedBy())
                                && (subject == null || subject == kind.subject());
        return sight.read(db ->
                Answer.paged(
                        places.page(
                                db,
                                moment,
                                kinds,
                                narrower.at(db, moment, narrowing)
                                        .on(Where.all(), ProposalBoard.PLACE),
                                ask),
                        ask,
                        moment,
                        HeldPlace::key,
                        page -> shown(db, moment, page)));
    }

    private List<QuotaHolder> shown(JdbcClient db, Moment moment, List<HeldPlace> page) {
        UnitNames names = names(db, moment, page);
        Map<String, String> titles =
                quotas.titles(db, moment, page.stream().map(HeldPlace::kind).toList());
        return page.stream()
                .map(place ->
                        QuotaHolder.of(
                                place, titles.get(place.kind().plan().toString()), names, moment))
                .toList();
    }

    private static UnitNames names(JdbcClient db, Moment moment, List<HeldPlace> held) {
        return UnitNames.load(db, moment, held.stream().map(HeldPlace::unit).distinct().toList());
    }
}
