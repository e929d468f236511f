/// Questions that all views share: as of which moment, which page, under which names units went.
@NullMarked
package vn.sovang.query.reading;

import org.jspecify.annotations.NullMarked;
