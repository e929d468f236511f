/// Difficulties (vướng mắc) that units meet in a plan or a campaign: raised, answered, passed up,
/// resolved.
@NullMarked
package vn.sovang.difficulty;

import org.jspecify.annotations.NullMarked;
