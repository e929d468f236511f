package vn.sovang.query.reading;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignChange;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;

import java.util.Map;

/// Plain words for what an amendment changed in a campaign, in the trail and on pages.
public record ChangeWords(Texts texts, Language language) {
    public String of(CampaignChange change) {
        String part = texts.of(change.part(), language);
        return switch (change.part()) {
            case PHASE_ADDED, PHASE_DROPPED -> part + " " + change.phase();
            default -> part + ofPhase(change.phase()) + words(change.before(), change.after());
        };
    }

    private String ofPhase(@Nullable String phase) {
        return phase == null
                ? ""
                : " " + texts.get("detail.of-phase", language, Map.of("phase", phase));
    }

    private String words(@Nullable String before, @Nullable String after) {
        return before == null && after == null ? "" : ": " + quoted(before) + " → " + quoted(after);
    }

    private String quoted(@Nullable String words) {
        return words == null ? texts.get("detail.none", language, Map.of()) : "“" + words + "”";
    }
}
