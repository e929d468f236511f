package vn.sovang.award;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.PlainText;
import vn.sovang.text.SearchText;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Life of the documents on emulation and commendation that plans cite: dated parameters with their
/// certainty (capability C29).
public enum LegalBasis {
    LAW_2003(
            "15/2003/QH11",
            LocalDate.of(2023, 12, 31),
            "Luật 06/2022/QH15, Điều 94",
            Certainty.READ),
    LAW_47_2005(
            "47/2005/QH11",
            LocalDate.of(2023, 12, 31),
            "Luật 06/2022/QH15, Điều 94",
            Certainty.READ),
    LAW_32_2009(
            "32/2009/QH12",
            LocalDate.of(2023, 12, 31),
            "Luật 06/2022/QH15, Điều 94",
            Certainty.READ),
    LAW_39_2013(
            "39/2013/QH13",
            LocalDate.of(2023, 12, 31),
            "Luật 06/2022/QH15, Điều 94",
            Certainty.READ),
    // Earlier decrees that detail the law of 2003: nobody has read them, or a page on them.
    DECREE_121_2005(
            "121/2005/NĐ-CP",
            LocalDate.of(2010, 5, 31),
            "Nghị định 42/2010/NĐ-CP (chưa đối chiếu)",
            Certainty.UNVERIFIED),
    DECREE_42_2010(
            "42/2010/NĐ-CP",
            LocalDate.of(2017, 9, 30),
            "Nghị định 91/2017/NĐ-CP (chưa đối chiếu)",
            Certainty.UNVERIFIED),
    DECREE_39_2012(
            "39/2012/NĐ-CP",
            LocalDate.of(2017, 9, 30),
            "Nghị định 91/2017/NĐ-CP (chưa đối chiếu)",
            Certainty.UNVERIFIED),
    DECREE_65_2014(
            "65/2014/NĐ-CP",
            LocalDate.of(2017, 9, 30),
            "Nghị định 91/2017/NĐ-CP (chưa đối chiếu)",
            Certainty.UNVERIFIED),
    CIRCULAR_08_2017(
            "08/2017/TT-BNV",
            LocalDate.of(2023, 12, 31),
            "Luật 06/2022/QH15, Điều 94 (chưa đối chiếu)",
            Certainty.UNVERIFIED),
    DECREE_91_2017(
            "91/2017/NĐ-CP",
            LocalDate.of(2023, 12, 31),
            "Nghị định 98/2023/NĐ-CP",
            Certainty.REPORTED),
    DECREE_98_2023(
            "98/2023/NĐ-CP",
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2025, 6, 30),
            "Nghị định 152/2025/NĐ-CP",
            Certainty.REPORTED),
    DECREE_28_2024(
            "28/2024/NĐ-CP",
            LocalDate.of(2025, 6, 30),
            "Nghị định 152/2025/NĐ-CP",
            Certainty.REPORTED),
    CIRCULAR_12_2019(
            "12/2019/TT-BNV",
            LocalDate.of(2023, 12, 31),
            "Nghị định 98/2023/NĐ-CP (chưa đối chiếu)",
            Certainty.UNVERIFIED),
    CIRCULAR_01_2024(
            "01/2024/TT-BNV",
            LocalDate.of(2025, 8, 4),
            "Thông tư 15/2025/TT-BNV",
            Certainty.REPORTED),
    CIRCULAR_26_2015_BCT(
            "26/2015/TT-BCT",
            LocalDate.of(2023, 12, 31),
            "Thông tư 22/2023/TT-BCT",
            Certainty.REPORTED),
    CIRCULAR_16_2018_BCT(
            "16/2018/TT-BCT",
            LocalDate.of(2023, 12, 31),
            "Thông tư 22/2023/TT-BCT",
            Certainty.REPORTED),
    CIRCULAR_22_2023_BCT(
            "22/2023/TT-BCT",
            LocalDate.of(2025, 2, 20),
            "theo trang caselaw.vn",
            Certainty.REPORTED),
    LAW_2022(
            "06/2022/QH15",
            LocalDate.of(2024, 1, 1),
            null,
            "Luật 06/2022/QH15, Điều 94",
            Certainty.READ),
    DECREE_152_2025(
            "152/2025/NĐ-CP",
            LocalDate.of(2025, 7, 1),
            null,
            "theo trang baomoi.net.vn",
            Certainty.REPORTED),
    CIRCULAR_15_2025(
            "15/2025/TT-BNV",
            LocalDate.of(2025, 8, 5),
            null,
            "Thông tư 15/2025/TT-BNV",
            Certainty.REPORTED);

    private final String symbol;
    private final @Nullable LocalDate firstDay;
    private final @Nullable LocalDate lastDay;
    private final String source;
    private final Certainty certainty;

    LegalBasis(String symbol, LocalDate lastDay, String source, Certainty certainty) {
        this(symbol, null, lastDay, source, certainty);
    }

    LegalBasis(
            String symbol,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String source,
            Certainty certainty) {
        this.symbol = symbol;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.source = source;
        this.certainty = certainty;
    }

    /// Number of a law, decree or circular: digits, year, symbol.
    private static final Pattern NUMBER =
            Pattern.compile("\\d+ ?/ ?\\d{4} ?/ ?[\\p{L}\\d]+(?: ?- ?\\p{Lu}+)*");

    private static final String THE_LAW =
            "(?<!\\p{L})luat(?!\\p{L})[^;]{0,80}?thi dua[, -]*(?:va )?khen thuong";
    private static final Pattern LAW = Pattern.compile(THE_LAW);
    private static final Pattern LAW_OF_YEAR =
            Pattern.compile(THE_LAW + "[^;]{0,80}?(?<!\\d)(?<year>\\d{4})(?!\\d)");
    private static final Pattern BEGINS_WITH_LAW =
            Pattern.compile("^\\W*(?:can cu )?(?:cac )?luat(?!\\p{L})");

    /// Document of a number and symbol, however they are typed; empty where it is not one of these.
    public static Optional<LegalBasis> of(@Nullable String symbol) {
        return symbol == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(basis -> plain(basis.symbol).equals(plain(symbol)))
                        .findFirst();
    }

    /// Documents whose numbers stand in some words.
    public static List<LegalBasis> namedIn(String words) {
        return Stream.concat(
                        Stream.of(words),
                        NUMBER.matcher(PlainText.of(words)).results().map(MatchResult::group))
                .flatMap(number -> of(number).stream())
                .distinct()
                .toList();
    }

    /// Laws that a citation means by its words and a year alone, as laws are cited in practice:
    /// `Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003`; none where it begins with another
    /// document.
    ///
    /// @param year of the day that is known beside the words; null where none is
    public static List<LegalBasis> meantBy(String words, @Nullable Integer year) {
        String plain = SearchText.fold(words);
        if (!BEGINS_WITH_LAW.matcher(plain).find()) {
            return List.of();
        }
        List<String> years =
                Stream.concat(
                                LAW_OF_YEAR
                                        .matcher(plain)
                                        .results()
                                        .map(found -> found.group("year")),
                                LAW.matcher(plain).find()
                                        ? Stream.ofNullable(year).map(Object::toString)
                                        : Stream.of())
                        .toList();
        return Arrays.stream(values())
                .filter(basis ->
                        years.stream().anyMatch(one -> basis.symbol.contains("/" + one + "/QH")))
                .toList();
    }

    /// True when somebody read or reported that it lapsed.
    public boolean isSure() {
        return certainty != Certainty.UNVERIFIED;
    }

    /// True when it was in force no more on a day.
    public boolean hasLapsedOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    /// True when it was not yet in force on a day.
    public boolean isAheadOn(LocalDate day) {
        return firstDay != null && day.isBefore(firstDay);
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return Arrays.stream(values())
                .map(basis ->
                        new LegalParameter(
                                "basis",
                                basis.symbol,
                                basis.firstDay,
                                basis.lastDay,
                                basis.source,
                                basis.certainty))
                .toList();
    }

    /// Symbols as they are compared: `ND` is typed for `NĐ`.
    private static String plain(String symbol) {
        return SearchText.fold(symbol).replace(" ", "");
    }
}
