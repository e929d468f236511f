package vn.sovang.query.pages;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.reading.Moment;

import java.util.Set;

/// Count of things that wait behind a line of the menu for who reads. A bean in the folder of its
/// view.
public interface MenuCount {
    /// Address of the line.
    String address();

    /// Address of the list of just those that are counted.
    String list(Caller caller);

    /// Nought for callers for whom nothing can wait there.
    ///
    /// @param organisation ids of the caller's units
    /// @param db within a transaction of the caller's province
    long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment);
}
