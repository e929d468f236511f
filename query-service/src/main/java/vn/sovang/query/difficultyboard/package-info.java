/// Which difficulties (vướng mắc) are open, with whom each lies and since when, and how it went on.
@NullMarked
package vn.sovang.query.difficultyboard;

import org.jspecify.annotations.NullMarked;
