package vn.sovang.query.pages;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.reading.Moment;

import java.util.Set;

/// Count of things that wait behind a line of the menu for who reads. A bean in the folder of its
/// view.
public interface MenuCount {
    /// Most that is counted: every page has the counts, and nobody does a thousand things next.
    long MOST = 1_000;

    /// Address of the line.
    String address();

    /// Address of the list of just those that are counted.
    String list(Caller caller);

    /// Nought for callers for whom nothing can wait there; one more than [#MOST] for whatever is
    /// more.
    ///
    /// @param organisation ids of the caller's units
    /// @param db within a transaction of the caller's province
    long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment);
}
