package vn.sovang.query.trail;

import vn.sovang.enrolment.EnrolmentEvent;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.enrolment.TitleAdded;
import vn.sovang.enrolment.TitleWithdrawn;
import vn.sovang.enrolment.TitlesAccepted;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.enrolment.TitlesReturned;
import vn.sovang.enrolment.TitlesRevised;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.titlesum.TitleSumEvent;
import vn.sovang.titlesum.TitleSumSent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Plain words for what happens to registrations of titles and their sums.
record EnrolmentSentences(Texts texts) {
    Map<String, String> of(
            EnrolmentEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case TitlesRegistered e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "titles",
                            counted(e.lines(), language));
            case TitlesRevised e ->
                    Map.of("version", said(e.version()), "titles", counted(e.lines(), language));
            case TitlesReturned e -> Map.of("version", said(e.version()), "reason", e.reason());
            case TitlesAccepted e -> Map.of("version", said(e.version()));
            case TitleAdded e -> line(e.line(), e.reason(), language);
            case TitleWithdrawn e -> line(e.line(), e.reason(), language);
        };
    }

    Map<String, String> of(TitleSumEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case TitleSumSent e ->
                    Map.of(
                            "unit",
                            names.on(day, e.organisation()),
                            "recipient",
                            names.on(day, e.recipient()),
                            "count",
                            said(e.registrations().size()),
                            "titles",
                            counted(
                                    e.registrations().stream()
                                            .flatMap(one -> one.lines().stream())
                                            .toList(),
                                    language));
        };
    }

    private Map<String, String> line(RegisteredTitle line, String reason, Language language) {
        return Map.of(
                "nominee",
                line.nominee().name(),
                "title",
                texts.of(line.title(), language),
                "reason",
                reason);
    }

    /// Number of lines by title, such as `12 Lao động tiên tiến`.
    private String counted(List<RegisteredTitle> lines, Language language) {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                RegisteredTitle::title, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(title -> title.getValue() + " " + texts.of(title.getKey(), language))
                .collect(Collectors.joining(", "));
    }

    private static String said(int number) {
        return Integer.toString(number);
    }
}
