/// Award proposals (đề nghị khen thưởng): lines, dossier, certification, submission.
@NullMarked
package vn.sovang.proposal;

import org.jspecify.annotations.NullMarked;
