/// The whole of any list as a table that Excel opens as it is: `Accept: text/csv`, `?format=csv` or
/// `?format=xlsx`.
///
/// The rows are those of the list itself, page by page at one moment, with its roles, filters and
/// `asOf`, so that totals are those of the list (rule 53). At most a hundred thousand rows; a last
/// line says so when there would be more.
@NullMarked
package vn.sovang.query.export;

import org.jspecify.annotations.NullMarked;
