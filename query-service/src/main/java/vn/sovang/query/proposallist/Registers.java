package vn.sovang.query.proposallist;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;
import vn.sovang.kernel.Wording;
import vn.sovang.query.nomineeregister.Nominee;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.table.Column;
import vn.sovang.query.pages.table.TypedTable;
import vn.sovang.query.unitregister.Unit;
import vn.sovang.text.SearchText;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds by the registers whom the rows of a list name, and in which unit. Nothing is guessed: what
/// fits several is a fault.
public final class Registers {
    private final String own;
    private final Reads reads;
    private final Words words;
    private final Map<String, List<Unit>> units;
    private final Map<String, List<Nominee>> nominees = new HashMap<>();

    /// @param own the unit of rows that name none
    public Registers(String own, Reads reads, Words words) throws Exception {
        this.own = own;
        this.reads = reads;
        this.words = words;
        this.units =
                reads.whole("units", Map.of()).items().stream()
                        .map(Unit.class::cast)
                        .filter(unit -> unit.existed() && unit.kind() != null)
                        .collect(Collectors.groupingBy(unit -> SearchText.fold(unit.name())));
    }

    /// Finds the person, collective or household that a row names.
    ///
    /// @param award words of the row on them; a title says of which kind they are
    /// @param faults to which everything is added that is wrong
    /// @param notices to which everything is added that is to be looked at
    public NamedNominee named(
            TypedTable.Row row, @Nullable Enum<?> award, List<String> faults, List<String> notices)
            throws Exception {
        String name = row.cell(Column.NAME);
        if (name.isEmpty()) {
            faults.add(words.get("proposal-list.fault.name"));
        } else {
            requireWritten(() -> requireName(name), "fault.letters", faults);
        }
        SubjectKind kind = kind(row, award, faults);
        Unit unit = unit(row, faults);
        String account = row.cell(Column.ACCOUNT);
        Nominee nominee =
                unit == null || kind == null || name.isEmpty()
                        ? null
                        : nominee(name, kind, account, unit, faults, notices);
        if (nominee == null && !account.isEmpty() && !Actor.isNameOfAPost(account)) {
            faults.add(words.get("proposal-list.fault.account", "typed", account));
        }
        return new NamedNominee(
                name,
                kind,
                unit == null ? null : unit.id(),
                unit == null ? row.cell(Column.UNIT) : unit.name(),
                nominee == null || nominee.account() == null ? account : nominee.account(),
                nominee == null ? null : nominee.id());
    }

    private static void requireName(String name) {
        Required.name("name", name);
        Wording.name(name);
        if (!Wording.isSeen(name)) {
            throw new InvalidValue("text.unseen", "field", "name");
        }
    }

    /// Finds a value that the command would refuse.
    public void requireWritten(Runnable value, String fault, List<String> faults) {
        try {
            value.run();
        } catch (InvalidValue _) {
            faults.add(words.get("proposal-list." + fault));
        }
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
                                .filter(unit -> unit.id().equals(own))
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
                                        && NamedNominee.plain(one.name())
                                                .equals(NamedNominee.plain(name)))
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
