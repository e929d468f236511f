/// Documents of other authorities (văn bản của cơ quan khác), entered so that plans can be linked
/// to them.
///
/// - R1: a document is entered once, with what is known of it; two of which the number or the year
///   is not known are never taken for one (rule 14).
/// - R2: nothing changes it afterwards: to a province it is read-only (rule 49).
/// - R3: what it stands on, where it names a record, is in the register already; so no circle can
///   close through it (rule 17).
@NullMarked
package vn.sovang.command.externaldocument;

import org.jspecify.annotations.NullMarked;
