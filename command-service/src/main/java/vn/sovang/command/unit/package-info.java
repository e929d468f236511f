/// Units (đơn vị) and their life.
///
/// - R1: a name is valid from a day on; a later name needs a later day (rule 52).
/// - R2: what is dissolved has no later name; dissolving twice changes nothing.
/// - R3: parent and successors are units of this register.
@NullMarked
package vn.sovang.command.unit;

import org.jspecify.annotations.NullMarked;
