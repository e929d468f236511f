package vn.sovang.query.awardregister;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;

/// The two closed lists in which awards stand.
public enum ItemClass {
    TITLE,
    FORM;

    /// The one of this list that has a name.
    public Enum<?> named(String item) {
        return switch (this) {
            case TITLE -> EmulationTitle.valueOf(item);
            case FORM -> CommendationForm.valueOf(item);
        };
    }
}
