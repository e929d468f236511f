package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.text;

import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.util.Map;

/// Results of targets in plain words.
record ActualSentences(Texts texts) {
    Map<String, String> of(ActualEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case ActualRecorded e ->
                    Map.of(
                            "unit",
                            e.unitId() == null
                                    ? texts.get("actual.whole-plan", language, Map.of())
                                    : names.on(day, e.unitId()),
                            "leaf",
                            e.leaf(),
                            "day",
                            text(e.trueOn()),
                            "correction",
                            e.corrects() == null || e.reason() == null
                                    ? ""
                                    : texts.get(
                                            "actual.correction",
                                            language,
                                            Map.of("reason", e.reason())));
        };
    }
}
