package vn.sovang.plan;

import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;

/// A reference from one place of the document to another. The words stay; what is meant stands
/// beside them (anomaly A19).
///
/// @param anchor place of the reference
/// @param named the place that the words name, such as `điểm c`
/// @param meant the place that holds what is referred to, such as `điểm b`
public record CrossReference(String anchor, Phrase phrase, String named, String meant) {
    public CrossReference {
        Required.name("anchor", anchor);
        Required.label("named", named);
        Required.label("meant", meant);
    }
}
