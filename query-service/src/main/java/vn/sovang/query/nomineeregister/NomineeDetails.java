package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.nominee.NomineeDetail;

import java.util.List;

/// Sealed details of a person, opened for this answer only.
public record NomineeDetails(String id, List<Detail> details, long position) {
    public NomineeDetails {
        details = List.copyOf(details);
    }

    /// One detail.
    ///
    /// @param text null once it is erased, whatever moment is asked for
    public record Detail(NomineeDetail field, @Nullable String text, boolean erased) {}
}
