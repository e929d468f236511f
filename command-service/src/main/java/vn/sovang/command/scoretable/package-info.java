/// Scoring tables (bảng tiêu chí chấm điểm): by what the units of a block are scored for a year,
/// and which places the block gave them.
///
/// - R1: a table is of an organisation, for blocks whose members all stand in or below it, and has
///   criteria.
/// - R2: a draft is written anew as often as is wanted; once issued a table changes no more.
/// - R3: a table is issued by its document. A block has one table of a year in force, which another
///   one of the same organisation and year replaces.
/// - R4: the places of a block are a fact of its meeting, which the lead or a deputy lead chairs,
///   or of a decision. A place other than the one that the final scores propose has its reason;
///   what was recorded is corrected by a later record with a reason.
@NullMarked
package vn.sovang.command.scoretable;

import org.jspecify.annotations.NullMarked;
