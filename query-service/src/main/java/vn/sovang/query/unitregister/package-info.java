/// Answers: which units are there, what were they called and to which did they belong on a given
/// day, what became of them and what went into them (rule 52)? Authorities outside the platform
/// stand in it too.
@NullMarked
package vn.sovang.query.unitregister;

import org.jspecify.annotations.NullMarked;
