package vn.sovang.query.trail;

import vn.sovang.lookup.LookupClosed;
import vn.sovang.lookup.LookupEvent;
import vn.sovang.lookup.LookupOpened;

import java.util.Map;

/// Plain words for what happens to the public look-up.
final class LookupSentences {
    private LookupSentences() {}

    static Map<String, String> of(LookupEvent event) {
        return switch (event) {
            case LookupOpened e -> Map.of("basis", e.basis());
            case LookupClosed e -> Map.of("reason", e.reason());
        };
    }
}
