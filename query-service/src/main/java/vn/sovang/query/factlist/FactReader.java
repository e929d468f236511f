package vn.sovang.query.factlist;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Wording;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.history.HistoryWords;
import vn.sovang.query.history.ShownFact;
import vn.sovang.query.nomineeregister.NomineeHistory;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.table.Column;
import vn.sovang.query.pages.table.TypedDay;
import vn.sovang.query.pages.table.TypedTable;
import vn.sovang.query.proposallist.AwardWords;
import vn.sovang.query.proposallist.NamedNominee;
import vn.sovang.query.proposallist.Registers;
import vn.sovang.text.PlainText;
import vn.sovang.text.SearchText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Understands the rows of a list of facts by the registers and by the histories that stand there.
/// Nothing is guessed: what cannot be read, or says other than a history, is a fault.
final class FactReader {
    /// Ratings as offices shorten them.
    private static final Map<String, WorkRating> SHORT =
            Map.of(
                    "htxsnv", WorkRating.EXCELLENT,
                    "httnv", WorkRating.GOOD,
                    "htnv", WorkRating.COMPLETED,
                    "khtnv", WorkRating.NOT_COMPLETED);

    /// Faults of cells that must not be blank; a blank one is missing, and not wrong.
    private static final Set<String> NEEDED = Set.of("year", "number", "day", "rating");

    private final FactForm form;
    private final Reads reads;
    private final Words words;
    private final Caller caller;
    private final Set<String> own;
    private final LocalDate today;
    private final Registers registers;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<String, List<ShownFact>> histories = new HashMap<>();

    /// @param own units for which who is signed in acts
    FactReader(
            FactForm form,
            Reads reads,
            Words words,
            Caller caller,
            Set<String> own,
            LocalDate today)
            throws Exception {
        this.form = form;
        this.reads = reads;
        this.words = words;
        this.caller = caller;
        this.own = Set.copyOf(own);
        this.today = today;
        this.registers = new Registers(form.unit(), reads, words);
    }

    List<FactLine> read(TypedTable table) throws Exception {
        List<FactLine> lines = new ArrayList<>();
        for (TypedTable.Row row : table.rows()) {
            lines.add(line(row));
        }
        return lines;
    }

    private FactLine line(TypedTable.Row row) throws Exception {
        List<String> faults = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        Enum<?> award =
                form.kind() == FactForm.Kind.AWARD
                        ? new AwardWords(words).of(row, form.item(), faults)
                        : null;
        NamedNominee nominee = registers.named(row, award, faults, notices);
        if (nominee.unitId() != null && !own.contains(nominee.unitId())) {
            fault(faults, "other-unit", nominee.unitName());
        }
        if (isCaller(nominee.account())) {
            fault(faults, "own", "");
        }
        requireWritten(row, faults);
        HistoryFact fact =
                form.kind() == FactForm.Kind.AWARD
                        ? pastAward(row, award, faults)
                        : rating(row, nominee, faults);
        boolean isThere = false;
        if (fact != null) {
            if (!seen.add(List.of(nominee.identity(), key(ShownFact.of(fact))))) {
                fault(faults, "twice", "");
            }
            isThere = isThere(nominee, ShownFact.of(fact), faults);
        }
        return new FactLine(
                row.line(),
                nominee,
                fact,
                fact == null
                        ? row.cell(form.kind() == FactForm.Kind.AWARD ? Column.ITEM : Column.RATING)
                        : said(ShownFact.of(fact)),
                isThere,
                faults,
                notices);
    }

    /// True for the account of who is signed in, however it is written.
    private boolean isCaller(String account) {
        return PlainText.of(account)
                .toLowerCase(Locale.ROOT)
                .equals(PlainText.of(caller.id()).toLowerCase(Locale.ROOT));
    }

    /// Finds cells that no command takes; that of the name has words of its own.
    private void requireWritten(TypedTable.Row row, List<String> faults) {
        boolean isUnfit =
                Stream.concat(
                                row.cells().entrySet().stream()
                                        .filter(cell -> cell.getKey() != Column.NAME)
                                        .map(Map.Entry::getValue),
                                Stream.of(form.source()).filter(text -> !text.isEmpty()))
                        .anyMatch(text -> !isWritten(text));
        if (isUnfit) {
            fault(faults, "letters", "");
        }
    }

    private static boolean isWritten(String text) {
        try {
            Wording.name(text);
            return Wording.isSeen(text);
        } catch (InvalidValue _) {
            return false;
        }
    }

    private String said(ShownFact fact) {
        return HistoryWords.said(fact, words) + "; " + HistoryWords.source(fact, words);
    }

    private @Nullable HistoryFact pastAward(
            TypedTable.Row row, @Nullable Enum<?> award, List<String> faults) {
        Integer year = year(row, faults);
        DecidingAuthority authority = authority(row, faults);
        String[] number = row.cell(Column.NUMBER).split("\\s*/\\s*", 2);
        Optional<DocumentNumber> digits = DocumentNumber.read(number[0]);
        if (digits.isEmpty() || number.length < 2 || number[1].isBlank()) {
            fault(faults, "number", row.cell(Column.NUMBER));
        }
        LocalDate day = day(row, year, faults);
        String issuer = orElse(row.cell(Column.ISSUER), form.source());
        if (issuer.isEmpty()) {
            fault(faults, "issuer", "");
        }
        if (award == null
                || year == null
                || authority == null
                || digits.isEmpty()
                || number.length < 2
                || day == null
                || issuer.isEmpty()) {
            return null;
        }
        AwardItem item = AwardWords.decidedBy(award, authority);
        return written(
                () -> new PastAward(item, year, digits.get(), number[1], day, issuer), faults);
    }

    private @Nullable HistoryFact rating(
            TypedTable.Row row, NamedNominee nominee, List<String> faults) {
        Integer year = year(row, faults);
        if (nominee.kind() == SubjectKind.HOUSEHOLD) {
            fault(faults, "household", "");
        }
        String typed = row.cell(Column.RATING);
        Optional<WorkRating> rating =
                Arrays.stream(WorkRating.values())
                        .filter(one ->
                                SearchText.fold(words.of(one)).equals(SearchText.fold(typed)))
                        .findFirst()
                        .or(() -> Optional.ofNullable(SHORT.get(SearchText.fold(typed))));
        if (rating.isEmpty()) {
            fault(faults, "rating", typed);
        }
        String basis = orElse(row.cell(Column.BASIS), form.source());
        if (basis.isEmpty()) {
            fault(faults, "basis", "");
        }
        return year == null || rating.isEmpty() || basis.isEmpty()
                ? null
                : written(() -> new YearRating(year, rating.get(), basis), faults);
    }

    private @Nullable HistoryFact written(Supplier<HistoryFact> fact, List<String> faults) {
        try {
            return fact.get();
        } catch (InvalidValue _) {
            fault(faults, "letters", "");
            return null;
        }
    }

    private @Nullable Integer year(TypedTable.Row row, List<String> faults) {
        String typed = orElse(row.cell(Column.YEAR), form.year());
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (year < HistoryFact.EARLIEST_YEAR || year > today.getYear()) {
            fault(faults, "year", typed);
            return null;
        }
        return year;
    }

    private @Nullable DecidingAuthority authority(TypedTable.Row row, List<String> faults) {
        String typed = row.cell(Column.AUTHORITY);
        if (typed.isEmpty()) {
            return form.authority();
        }
        Optional<DecidingAuthority> named =
                Arrays.stream(DecidingAuthority.values())
                        .filter(one ->
                                SearchText.fold(words.of(one)).equals(SearchText.fold(typed)))
                        .findFirst();
        if (named.isEmpty()) {
            fault(faults, "authority", typed);
        }
        return named.orElse(null);
    }

    /// The day of a decision: not to come, and not before the year for which it gave something.
    private @Nullable LocalDate day(
            TypedTable.Row row, @Nullable Integer year, List<String> faults) {
        String typed = row.cell(Column.DAY);
        Optional<LocalDate> day = TypedDay.of(typed);
        if (day.isEmpty()) {
            fault(faults, "day", typed);
            return null;
        }
        LocalDate found = day.orElseThrow();
        if (found.isAfter(today) || (year != null && found.getYear() < year)) {
            fault(faults, "day-ahead", typed);
            return null;
        }
        return found;
    }

    /// True where the history has the very same; another one in its place is a fault.
    private boolean isThere(NamedNominee nominee, ShownFact fact, List<String> faults)
            throws Exception {
        String id = nominee.id();
        for (ShownFact known : id == null ? List.<ShownFact>of() : history(id)) {
            if (known.equals(fact)) {
                return true;
            }
            if (key(known).equals(key(fact))) {
                fault(faults, "other", said(known));
            }
        }
        return false;
    }

    private List<ShownFact> history(String id) throws Exception {
        List<ShownFact> known = histories.get(id);
        if (known == null) {
            known =
                    reads
                            .one("nominees/" + id + "/history", NomineeHistory.class)
                            .entries()
                            .stream()
                            .filter(NomineeHistory.Entry::stands)
                            .flatMap(entry -> Optional.ofNullable(entry.fact()).stream())
                            .toList();
            histories.put(id, known);
        }
        return known;
    }

    /// Key under which a history has one entry: a title and a rating once a year, a form once by a
    /// decision.
    private static List<Object> key(ShownFact fact) {
        ShownFact.Award award = fact.award();
        if (award == null) {
            return List.of(fact.kind(), fact.year());
        }
        return award.title() != null
                ? List.of(fact.kind(), fact.year(), award.title(), award.decidedBy())
                : List.of(
                        fact.kind(),
                        fact.year(),
                        Optional.ofNullable(award.form()),
                        award.decidedBy(),
                        award.number(),
                        award.decidedOn());
    }

    private void fault(List<String> faults, String code, String typed) {
        String fault = typed.isEmpty() && NEEDED.contains(code) ? code + "-missing" : code;
        faults.add(words.get("fact-list.fault." + fault, "typed", typed));
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
