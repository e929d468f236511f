/// What all views share when they are asked: as of which moment, which page, under which names
/// units went.
@NullMarked
package vn.sovang.query.reading;

import org.jspecify.annotations.NullMarked;
