package vn.sovang.query.nomineeregister;

import vn.sovang.platform.security.Caller;

/// Nominees of other organisations whom a record brings before one's own (rule 48).
public interface BroughtBefore {
    /// True when the caller's organisation has to judge the nominee now.
    boolean isBefore(Caller caller, String nominee);
}
