package vn.sovang.nominee;

import vn.sovang.kernel.Required;

/// A detail of a person as it came in. It is sealed before anything keeps it, and never shown in a
/// log.
public record OpenDetail(NomineeDetail field, String text) {
    public OpenDetail {
        Required.text(field.name(), text);
    }

    @Override
    public String toString() {
        return "OpenDetail[" + field + "]";
    }
}
