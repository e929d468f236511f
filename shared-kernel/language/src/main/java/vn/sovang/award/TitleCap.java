package vn.sovang.award;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.SearchText;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Largest share of those who may get a title, as far as the law of a day limits it: a dated
/// parameter, with its source (rule 28, anomaly A29). A target of a plan never widens it.
///
/// @param named the title as plans name it, folded for search
/// @param from first day on which it applies
/// @param percent the share; null while the law sets none of its own and the title is limited only
///   by another share, which the source names
/// @param of those over whom the share is counted, which is not the headcount
public record TitleCap(
        EmulationTitle title,
        String named,
        LocalDate from,
        @Nullable BigDecimal percent,
        String of,
        String source,
        Certainty certainty) {
    private static final String FIGHTER = "thi dua co so";

    private static final List<TitleCap> DATED =
            List.of(
                    new TitleCap(
                            EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                            FIGHTER,
                            LocalDate.of(2024, 1, 1),
                            null,
                            "người hoàn thành tốt nhiệm vụ (qua tỷ lệ hoàn thành xuất sắc)",
                            "Luật 06/2022/QH15 không đặt tỷ lệ; tỷ lệ xếp loại: Nghị định"
                                    + " 90/2020/NĐ-CP",
                            Certainty.UNVERIFIED),
                    new TitleCap(
                            EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                            FIGHTER,
                            LocalDate.of(2017, 10, 1),
                            new BigDecimal(15),
                            "cá nhân đạt danh hiệu Lao động tiên tiến",
                            "Nghị định 91/2017/NĐ-CP, Điều 9.3",
                            Certainty.REPORTED));

    /// More of a title than the cap of the day lets through, among those who get the title over
    /// which the share is counted at the same time.
    ///
    /// @param wanted number who would get it
    /// @param achievers number over whom the share is counted
    /// @param allowed most who may
    public record Exceeded(TitleCap cap, int wanted, int achievers, int allowed) {}

    /// Tells whether a title is proposed for more than its cap. Where nobody gets the title over
    /// which the share is counted, nobody knows.
    public static Optional<Exceeded> exceeded(LocalDate day, Collection<EmulationTitle> titles) {
        int achievers = Collections.frequency(titles, EmulationTitle.ADVANCED_WORKER);
        int wanted = Collections.frequency(titles, EmulationTitle.GRASSROOTS_EMULATION_FIGHTER);
        return DATED.stream()
                .filter(cap -> !day.isBefore(cap.from()))
                .findFirst()
                .filter(_ -> achievers > 0)
                .flatMap(cap ->
                        cap.allowed(achievers).stream()
                                .filter(allowed -> wanted > allowed)
                                .mapToObj(allowed -> new Exceeded(cap, wanted, achievers, allowed))
                                .findFirst());
    }

    /// Most who may get it; empty where the law sets no share. No text says how a part of one is
    /// rounded: it is left out, which at most makes a notice more.
    private OptionalInt allowed(int achievers) {
        return percent == null
                ? OptionalInt.empty()
                : OptionalInt.of(
                        percent.multiply(BigDecimal.valueOf(achievers))
                                .movePointLeft(2)
                                .setScale(0, RoundingMode.FLOOR)
                                .intValueExact());
    }

    /// The cap of the title that the words name, as it was on that day.
    public static Optional<TitleCap> inForceOn(LocalDate day, String words) {
        String text = SearchText.fold(words);
        return DATED.stream()
                .filter(cap -> text.contains(cap.named()) && !day.isBefore(cap.from()))
                .findFirst();
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return DATED.stream().map(TitleCap::parameter).toList();
    }

    private LegalParameter parameter() {
        String share = percent == null ? "không có tỷ lệ riêng" : "không quá " + percent + "%";
        return new LegalParameter(
                "title-cap." + title, share + " · " + of, from, to(), source, certainty);
    }

    /// The day before the next one of the same title.
    private @Nullable LocalDate to() {
        return DATED.stream()
                .filter(other -> other.title == title && other.from.isAfter(from))
                .map(other -> other.from.minusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
