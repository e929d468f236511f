package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.joined;
import static vn.sovang.query.trail.Words.text;

import org.jspecify.annotations.Nullable;

import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;

import java.time.LocalDate;
import java.util.Map;

/// Plain words for what happens to units.
record UnitSentences(Texts texts) {
    Map<String, String> of(UnitEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case UnitRegistered e ->
                    Map.of("unit", e.name(), "day", text(e.validFrom()), "basis", e.basis());
            case UnitRenamed e ->
                    Map.of(
                            "before",
                            names.on(e.validFrom().minusDays(1), e.unitId()),
                            "unit",
                            e.name(),
                            "day",
                            text(e.validFrom()),
                            "basis",
                            e.basis());
            case UnitDissolved e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "day",
                            text(e.dissolvedOn()),
                            "basis",
                            e.basis(),
                            "correction",
                            correction(e.correction(), language));
            case ExternalAuthorityRegistered e ->
                    Map.of("unit", e.name(), "day", text(e.validFrom()), "basis", e.basis());
            case UnitMoved e -> moved(e, names, day, language);
            case UnitsMerged e ->
                    Map.of(
                            "unit",
                            names.on(e.mergedOn(), e.unitId()),
                            "merged",
                            joined(
                                    e.merged().stream()
                                            .map(id -> names.on(e.mergedOn().minusDays(1), id))
                                            .toList()),
                            "day",
                            text(e.mergedOn()),
                            "basis",
                            e.basis(),
                            "correction",
                            correction(e.correction(), language));
        };
    }

    private String correction(@Nullable String reason, Language language) {
        return reason == null
                ? ""
                : texts.get("trail.correction", language, Map.of("reason", reason));
    }

    /// Blanks for a move: under which unit, or that it stands at the top.
    private Map<String, String> moved(
            UnitMoved event, UnitNames names, LocalDate day, Language language) {
        UnitId parent = event.parent();
        return Map.of(
                "unit",
                names.on(day, event.unitId()),
                "where",
                parent == null
                        ? texts.get("trail.at-the-top", language, Map.of())
                        : texts.get(
                                "trail.under",
                                language,
                                Map.of("parent", names.on(event.validFrom(), parent))),
                "day",
                text(event.validFrom()),
                "basis",
                event.basis());
    }
}
