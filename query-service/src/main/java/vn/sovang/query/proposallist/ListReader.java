package vn.sovang.query.proposallist;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;
import vn.sovang.kernel.Wording;
import vn.sovang.query.campaignboard.Campaign;
import vn.sovang.query.nomineeregister.Nominee;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.unitregister.Unit;
import vn.sovang.text.SearchText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Understands the rows of a list by the registers: whom they name, in which unit, and what is
/// proposed. Nothing is guessed: what fits several is a fault.
final class ListReader {
    private final ListForm form;
    private final Reads reads;
    private final Words words;
    private final Set<String> own;
    private final List<Campaign.Offer> offers;
    private final Map<String, List<Unit>> units;
    private final Map<String, List<Nominee>> nominees = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /// @param own units in which the caller may enter somebody new
    ListReader(ListForm form, Set<String> own, Reads reads, Words words) throws Exception {
        this.form = form;
        this.reads = reads;
        this.words = words;
        this.own = Set.copyOf(own);
        this.offers = offers(form, reads);
        this.units =
                reads.whole("units", Map.of()).items().stream()
                        .map(Unit.class::cast)
                        .filter(unit -> unit.existed() && unit.kind() != null)
                        .collect(Collectors.groupingBy(unit -> SearchText.fold(unit.name())));
    }

    /// Awards that the campaign's plan announces; none where it leaves them open.
    private static List<Campaign.Offer> offers(ListForm form, Reads reads) throws Exception {
        Optional<String> campaign = form.occasion("campaign");
        return campaign.isEmpty()
                ? List.of()
                : reads.one("campaigns/" + campaign.orElseThrow(), Campaign.class).awards();
    }

    /// The rows in their order, each under the number that its line of the proposal will have.
    List<ListedLine> read(TypedTable table) throws Exception {
        List<ListedLine> lines = new ArrayList<>();
        for (TypedTable.Row row : table.rows()) {
            lines.add(line(lines.size() + 1, row));
        }
        return lines;
    }

    private ListedLine line(int number, TypedTable.Row row) throws Exception {
        List<String> faults = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        String name = row.cell(Column.NAME);
        if (name.isEmpty()) {
            faults.add(words.get("proposal-list.fault.name"));
        } else {
            requireWritten(() -> requireName(name), "fault.letters", faults);
        }
        Enum<?> award = award(row, faults);
        SubjectKind kind = kind(row, award, faults);
        Unit unit = unit(row, faults);
        String account = row.cell(Column.ACCOUNT);
        Nominee nominee =
                unit == null || kind == null || name.isEmpty()
                        ? null
                        : nominee(name, kind, account, unit, faults, notices);
        if (nominee == null && unit != null) {
            requireEntered(unit, account, faults);
        }
        AwardItem item = award == null ? null : AwardWords.decidedBy(award, form.authority());
        if (award != null && kind != null) {
            requireOffered(award, kind, faults);
        }
        String achievement =
                row.cell(Column.ACHIEVEMENT).isEmpty()
                        ? form.achievement()
                        : row.cell(Column.ACHIEVEMENT);
        if (achievement.isBlank()) {
            faults.add(words.get("proposal-list.fault.achievement"));
        } else {
            requireWritten(() -> Wording.prose(achievement), "fault.achievement-letters", faults);
        }
        ListedLine line =
                new ListedLine(
                        number,
                        name,
                        kind,
                        unit == null ? null : unit.id(),
                        unit == null ? row.cell(Column.UNIT) : unit.name(),
                        account,
                        nominee == null ? null : nominee.id(),
                        item,
                        award == null ? row.cell(Column.ITEM) : words.of(award),
                        achievement,
                        faults,
                        notices);
        return seen.add(line.identity() + item) ? line : twice(line);
    }

    /// Finds somebody new whom the caller may not enter, or not so.
    private void requireEntered(Unit unit, String account, List<String> faults) {
        if (!own.contains(unit.id())) {
            faults.add(words.get("proposal-list.fault.foreign", "unit", unit.name()));
        }
        if (!account.isEmpty() && !Actor.isNameOfAPost(account)) {
            faults.add(words.get("proposal-list.fault.account", "typed", account));
        }
    }

    private void requireOffered(Enum<?> award, SubjectKind kind, List<String> faults) {
        boolean isOffered =
                offers.stream()
                        .anyMatch(offer ->
                                offer.award().equals(award.name())
                                        && offer.decidedBy() == form.authority()
                                        && offer.subjects().contains(kind));
        if (!offers.isEmpty() && !isOffered) {
            faults.add(
                    words.get(
                            "proposal-list.fault.offered",
                            "item",
                            words.of(award),
                            "kind",
                            words.within(kind),
                            "authority",
                            words.of(form.authority())));
        }
    }

    private static void requireName(String name) {
        Required.name("name", name);
        Wording.name(name);
        if (!Wording.isSeen(name)) {
            throw new InvalidValue("text.unseen", "field", "name");
        }
    }

    /// Finds a value that the command would refuse.
    private void requireWritten(Runnable value, String fault, List<String> faults) {
        try {
            value.run();
        } catch (InvalidValue _) {
            faults.add(words.get("proposal-list." + fault));
        }
    }

    private ListedLine twice(ListedLine line) {
        return new ListedLine(
                line.line(),
                line.name(),
                line.kind(),
                line.unitId(),
                line.unitName(),
                line.account(),
                line.nominee(),
                line.item(),
                line.itemWords(),
                line.achievement(),
                List.of(words.get("proposal-list.fault.twice")),
                line.notices());
    }

    private @Nullable Enum<?> award(TypedTable.Row row, List<String> faults) {
        String typed = row.cell(Column.ITEM);
        Optional<Enum<?>> named =
                new AwardWords(words).named(typed.isEmpty() ? form.item() : typed);
        if (named.isEmpty()) {
            faults.add(words.get("proposal-list.fault.item", "typed", typed));
        }
        return named.orElse(null);
    }

    private @Nullable SubjectKind kind(
            TypedTable.Row row, @Nullable Enum<?> award, List<String> faults) {
        String typed = row.cell(Column.KIND);
        SubjectKind asked =
                Arrays.stream(SubjectKind.values())
                        .filter(kind ->
                                SearchText.fold(words.of(kind)).equals(SearchText.fold(typed)))
                        .findFirst()
                        .orElse(null);
        if (!typed.isEmpty() && asked == null) {
            faults.add(words.get("proposal-list.fault.kind", "typed", typed));
            return null;
        }
        if (!(award instanceof EmulationTitle title)) {
            return asked == null ? SubjectKind.INDIVIDUAL : asked;
        }
        if (asked != null && asked != title.subject()) {
            faults.add(
                    words.get(
                            "proposal-list.fault.subject",
                            "item",
                            words.of(title),
                            "kind",
                            words.within(title.subject())));
        }
        return title.subject();
    }

    private @Nullable Unit unit(TypedTable.Row row, List<String> faults) {
        String typed = row.cell(Column.UNIT);
        List<Unit> named =
                typed.isEmpty()
                        ? units.values().stream()
                                .flatMap(List::stream)
                                .filter(unit -> unit.id().equals(form.unit()))
                                .toList()
                        : units.getOrDefault(SearchText.fold(typed), List.of());
        if (named.size() != 1) {
            String fault = typed.isEmpty() ? "own" : named.isEmpty() ? "unit" : "units";
            faults.add(words.get("proposal-list.fault." + fault, "typed", typed));
            return null;
        }
        return named.getFirst();
    }

    private @Nullable Nominee nominee(
            String name,
            SubjectKind kind,
            String account,
            Unit unit,
            List<String> faults,
            List<String> notices)
            throws Exception {
        List<Nominee> there = ofUnit(unit.id());
        List<Nominee> same =
                there.stream()
                        .filter(one ->
                                one.kind() == kind
                                        && ListedLine.plain(one.name())
                                                .equals(ListedLine.plain(name)))
                        .filter(one -> account.isEmpty() || account.equals(one.account()))
                        .toList();
        if (same.size() > 1) {
            faults.add(words.get("proposal-list.fault.nominees", "count", same.size()));
        }
        if (same.isEmpty()) {
            there.stream()
                    .filter(one -> SearchText.fold(one.name()).equals(SearchText.fold(name)))
                    .findFirst()
                    .ifPresent(alike ->
                            notices.add(
                                    words.get("proposal-list.notice.alike", "name", alike.name())));
        }
        return same.size() == 1 ? same.getFirst() : null;
    }

    private List<Nominee> ofUnit(String unit) throws Exception {
        List<Nominee> known = nominees.get(unit);
        if (known == null) {
            known =
                    reads.whole("nominees", Map.of("unit", unit)).items().stream()
                            .map(Nominee.class::cast)
                            .filter(one -> one.erasedAt() == null)
                            .toList();
            nominees.put(unit, known);
        }
        return known;
    }
}
