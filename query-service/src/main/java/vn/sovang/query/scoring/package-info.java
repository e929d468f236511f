/// Answers: by which table is a block scored, how did each unit score, what did the check find, in
/// which order do the units stand, and which places were confirmed?
@NullMarked
package vn.sovang.query.scoring;

import org.jspecify.annotations.NullMarked;
