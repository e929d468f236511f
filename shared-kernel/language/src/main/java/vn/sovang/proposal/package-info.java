/// Award proposals (đề nghị khen thưởng): lines, dossier, certification, submission, return and
/// withdrawal.
@NullMarked
package vn.sovang.proposal;

import org.jspecify.annotations.NullMarked;
