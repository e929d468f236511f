/// The events of the platform, with the names under which the log keeps them for ever, and its
/// commands, with their addresses and the roles to which they are open.
@NullMarked
package vn.sovang.catalogue;

import org.jspecify.annotations.NullMarked;
