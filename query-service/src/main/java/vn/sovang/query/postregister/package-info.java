/// Answers: which posts of the province act here, in which roles, for which unit, and since when?
@NullMarked
package vn.sovang.query.postregister;

import org.jspecify.annotations.NullMarked;
