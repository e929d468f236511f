/// Points by criteria: what a scoring table says, what a unit's marks come to, and in which order
/// the units of a block stand.
@NullMarked
package vn.sovang.scoring;

import org.jspecify.annotations.NullMarked;
