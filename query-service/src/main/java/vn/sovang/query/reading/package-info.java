/// Questions that all views share: as of which moment, which page, under which names units went. An
/// endpoint begins at the [vn.sovang.query.reading.Desk], which asks for the role.
@NullMarked
package vn.sovang.query.reading;

import org.jspecify.annotations.NullMarked;
