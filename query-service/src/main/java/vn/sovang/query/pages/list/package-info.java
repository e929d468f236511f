/// One page for every list: which columns, links and filters it has stands as a [ListPage] beside
/// the rows of its view; what a cell looks like follows from the type of the row's component.
///
/// Filters, the moment and the page stand in the address, so that a list can be sent to somebody.
@NullMarked
package vn.sovang.query.pages.list;

import org.jspecify.annotations.NullMarked;
