package vn.sovang.plan;

import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;

/// A list that the document itself leaves open with an ellipsis (anomaly A17).
///
/// @param anchor of the list, such as `campaigns[nam-2021].phases[2].commemorations`
/// @param phrase the words around the ellipsis
public record OpenList(String anchor, Phrase phrase) {
    public OpenList {
        Required.name("anchor", anchor);
    }
}
