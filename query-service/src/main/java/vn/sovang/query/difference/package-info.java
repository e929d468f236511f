/// What is different between two moments of any list: `/api/differences?view=reports&from=…&to=…`.
///
/// Both moments are read as the list's own endpoint answers them to this caller, so nothing is told
/// that the list hides. Rows are compared by their keys, and field by field; figures that are
/// computed at the moment asked, such as days overdue, differ like everything else.
@NullMarked
package vn.sovang.query.difference;

import org.jspecify.annotations.NullMarked;
