package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.joined;

import org.jspecify.annotations.Nullable;

import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.NomineeAccountsReceived;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.history.HistoryKind;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/// Plain words for what happens to the register of nominees.
record NomineeSentences(Texts texts) {
    /// Words that name the sealed details, and never what they say; that there is discipline is
    /// nothing that everybody is told (ADR 0034).
    Map<String, String> of(NomineeEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case NomineeRegistered e ->
                    Map.of(
                            "nominee",
                            e.nominee().name(),
                            "unit",
                            names.on(day, e.nominee().unit()),
                            "details",
                            details(e.details().stream().map(SealedDetail::field), language));
            case NomineeCorrected e ->
                    Map.of(
                            "nominee",
                            e.nominee().name(),
                            "unit",
                            names.on(day, e.nominee().unit()),
                            "reason",
                            e.reason(),
                            "details",
                            details(e.details().stream().map(SealedDetail::field), language));
            case NomineeErasureRequested e -> Map.of("basis", e.legalBasis(), "reason", e.reason());
            case NomineeErased e ->
                    Map.of(
                            "basis",
                            e.legalBasis(),
                            "reason",
                            e.reason(),
                            "details",
                            details(e.fields().stream(), language));
            case FactRecorded e ->
                    entered(
                            e.number(),
                            e.corrects(),
                            texts.of(HistoryKind.of(e.fact()), language) + " " + years(e.fact()),
                            language);
            case DisciplineRecorded e ->
                    entered(
                            e.number(),
                            e.corrects(),
                            texts.of(HistoryKind.DISCIPLINE, language),
                            language);
            case FactStruck e ->
                    Map.of("number", Integer.toString(e.number()), "reason", e.reason());
            case NomineeAccountsReceived e -> Map.of("tenant", e.origin().value());
        };
    }

    private static String years(HistoryFact fact) {
        return fact instanceof CompleteYears(int first, int last, _) && first < last
                ? first + "–" + last
                : Integer.toString(fact.year());
    }

    private Map<String, String> entered(
            int number, @Nullable Integer corrects, String fact, Language language) {
        return Map.of(
                "number",
                Integer.toString(number),
                "fact",
                fact,
                "place",
                corrects == null
                        ? ""
                        : texts.get(
                                "history.in-place",
                                language,
                                Map.of("corrects", corrects.toString())));
    }

    private String details(Stream<NomineeDetail> fields, Language language) {
        String all =
                joined(
                        fields.filter(field -> field != NomineeDetail.DISCIPLINE)
                                .map(field -> texts.of(field, language))
                                .toList());
        return all.isEmpty() ? texts.get("detail.none", language, Map.of()) : all;
    }
}
