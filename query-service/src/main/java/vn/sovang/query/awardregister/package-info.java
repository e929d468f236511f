/// Answers: who was granted what, by which decision, and what of it was taken back?
@NullMarked
package vn.sovang.query.awardregister;

import org.jspecify.annotations.NullMarked;
