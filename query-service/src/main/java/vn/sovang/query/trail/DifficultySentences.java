package vn.sovang.query.trail;

import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.util.Map;

/// Plain words for what happens to difficulties.
record DifficultySentences(Texts texts) {
    Map<String, String> of(
            DifficultyEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case DifficultyRaised e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "holder",
                            names.on(day, e.standingBody()),
                            "words",
                            e.words());
            case DifficultyAnswered e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "answer",
                            e.answer(),
                            "beyond",
                            e.beyondAuthority()
                                    ? texts.get("trail.beyond-authority", language, Map.of())
                                    : "");
            case DifficultyEscalated e ->
                    Map.of(
                            "unit",
                            names.on(day, e.from()),
                            "holder",
                            names.on(day, e.committee()),
                            "reason",
                            e.reason());
            case DifficultyResolved e -> Map.of("outcome", e.outcome());
        };
    }
}
