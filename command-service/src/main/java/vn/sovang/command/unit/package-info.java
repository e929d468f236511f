/// Units (đơn vị) and their life.
///
/// - R1: a name is valid from a day on; a later name needs a later day (rule 52).
/// - R2: what is dissolved has no later name, parent or merger; dissolving twice changes nothing.
/// - R3: parent and successors are units of this register.
/// - R4: a unit belongs to another one from a day on; a later move needs a later day, and on no day
///   does a unit stand above itself. Nothing belongs to a unit before that one is there.
/// - R5: units that go into another end on one day, with the merger, each by an event of its own
///   that names the successor; each keeps its history and its old names (rule 52, A38), and a unit
///   goes into one successor only.
/// - R6: an authority that does not work on the platform (Thủ tướng, Chủ tịch nước, a ministry) has
///   a name and may end. It has no parent, is no parent and no successor of units, and is in no
///   campaign's scope.
/// - R7: what is no organisation of its own does not bear the name of one, in full or for short,
///   nor does an organisation bear that of one of another rank; and of two units below the same one
///   each has its own name: everything that people read knows units by their names. An authority
///   outside is called like none of them, and gives its name up when it is renamed or ended.
/// - R8: a day of an end that was entered wrongly is corrected by a later event, which says which
///   day was meant and why; where the unit went into another, its merger is corrected with it. Who
///   carries on the work of others stands until the last of them ended.
/// - R9: days lie between the foundation of the oldest organisation and five years from now
///   ([UnitDays]).
///
/// Whoever acts for a successor goes on with the open work of what went into it:
/// [vn.sovang.unit.Organisations].
@NullMarked
package vn.sovang.command.unit;

import org.jspecify.annotations.NullMarked;
