/// Public look-up of a province's decisions (tra cứu công khai quyết định khen thưởng).
///
/// - R1: who looks after the province opens it, by a document; it is open once at a time, and
///   closed until then.
/// - R2: it is closed once, with a reason; what is opened later is another (rule 45).
@NullMarked
package vn.sovang.command.lookup;

import org.jspecify.annotations.NullMarked;
