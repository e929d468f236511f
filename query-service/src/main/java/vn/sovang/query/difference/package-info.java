/// Differences between two moments of any view: `/api/differences?view=reports&from=…&to=…`.
///
/// Both moments are read as the view's own endpoint answers them to this caller, so nothing appears
/// that the view hides. Rows are compared by their keys, and field by field; figures that are
/// computed at the moment asked, such as days overdue, differ like everything else.
@NullMarked
package vn.sovang.query.difference;

import org.jspecify.annotations.NullMarked;
