/// Answers: what happened under a plan, in which order, by whom?
@NullMarked
package vn.sovang.query.trail;

import org.jspecify.annotations.NullMarked;
