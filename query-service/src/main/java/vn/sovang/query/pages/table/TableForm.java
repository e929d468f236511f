package vn.sovang.query.pages.table;

/// A form by which a table is sent.
///
/// @param <F> itself
public interface TableForm<F> {
    SentTable table();

    /// The same under a new key, once the outcome of everything that was sent is known.
    F renewed();
}
