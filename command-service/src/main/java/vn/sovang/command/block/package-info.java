/// Emulation blocks (khối, cụm thi đua): who competes with whom, under which lead (capability C15).
///
/// - R1: a block is formed once, on a basis, from a day on.
/// - R2: members are units of the register that exist on the day; a unit is in one block of a kind
///   at a time in its province, which a reservation keeps while the membership lasts. They belong
///   to the organisation whose block it is, or stand below it (ADR 0023): the departments and
///   districts of a province are put into blocks by its committee, or by who looks after the whole
///   province.
/// - R3: a membership ends on a day after it began that has come, with a reason (rule 45); after
///   that the unit can be a member again, here or elsewhere.
/// - R4: the lead (Khối trưởng) is a member on the day from which it leads; a later lead needs a
///   later day. A lead that is no member any more leads no more.
/// - R5: a block that is dissolved sets all its members free.
@NullMarked
package vn.sovang.command.block;

import org.jspecify.annotations.NullMarked;
