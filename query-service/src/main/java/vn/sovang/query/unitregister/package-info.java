/// Which units are there, what were they called on a given day, and what became of them (rule 52)?
@NullMarked
package vn.sovang.query.unitregister;

import org.jspecify.annotations.NullMarked;
