package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.text;

import vn.sovang.award.AwardItem;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.dependant.DependantEnded;
import vn.sovang.dependant.DependantEvent;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantSettled;
import vn.sovang.dependant.LostBasis;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;

import java.util.Map;

/// Plain words for what stands on an award that is held no more.
record DependantSentences(Texts texts) {
    Map<String, String> of(DependantEvent event, Language language) {
        return switch (event) {
            case DependantFound e -> found(e.lost(), language);
            case DependantEnded e -> Map.of("end", texts.of(e.end(), language));
            case DependantSettled e ->
                    Map.of("outcome", texts.of(e.outcome(), language), "reason", e.reason());
        };
    }

    private Map<String, String> found(LostBasis lost, Language language) {
        return Map.of(
                "item",
                item(lost.item(), language),
                "line",
                Integer.toString(lost.line()),
                "nominee",
                lost.nominee().name(),
                "basis",
                item(lost.award().item(), language),
                "number",
                lost.award().reference(),
                "loss",
                texts.of(lost.loss(), language),
                "day",
                text(lost.lostOn()),
                "clauses",
                String.join("; ", lost.clauses()));
    }

    private String item(AwardItem item, Language language) {
        return switch (item) {
            case TitleItem(var title, _) -> texts.of(title, language);
            case FormItem(var form, _) -> texts.of(form, language);
        };
    }
}
