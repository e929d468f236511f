package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.text;

import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.UnitNames;

import java.util.Map;

/// Plain words for what happens to emulation blocks.
record BlockSentences(Texts texts) {
    Map<String, String> of(BlockEvent event, UnitNames names, Language language) {
        return switch (event) {
            case BlockFormed e ->
                    Map.of(
                            "kind",
                            texts.of(e.kind(), language),
                            "name",
                            e.name(),
                            "day",
                            text(e.validFrom()),
                            "basis",
                            e.basis());
            case MemberAssigned e ->
                    Map.of("unit", names.on(e.validFrom(), e.unitId()), "day", text(e.validFrom()));
            case MembershipEnded e ->
                    Map.of(
                            "unit",
                            names.on(e.endedOn().minusDays(1), e.unitId()),
                            "day",
                            text(e.endedOn()),
                            "reason",
                            e.reason());
            case LeadAppointed e ->
                    Map.of("unit", names.on(e.validFrom(), e.unitId()), "day", text(e.validFrom()));
            case BlockDissolved e ->
                    Map.of(
                            "day",
                            text(e.dissolvedOn()),
                            "members",
                            Integer.toString(e.members().size()),
                            "basis",
                            e.basis());
        };
    }
}
