/// Answers: which difficulties (vướng mắc) are open, with whom does each lie and since when, and
/// how did it go on?
@NullMarked
package vn.sovang.query.difficultyboard;

import org.jspecify.annotations.NullMarked;
