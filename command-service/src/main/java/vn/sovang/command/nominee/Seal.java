package vn.sovang.command.nominee;

import vn.sovang.kernel.SealedText;
import vn.sovang.nominee.NomineeDetail;

/// Seals details of one person; the rules do not know how.
@FunctionalInterface
interface Seal {
    SealedText seal(NomineeDetail field, String text);
}
