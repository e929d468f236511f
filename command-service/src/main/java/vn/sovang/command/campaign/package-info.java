/// Campaigns (phong trào, đợt thi đua): launched under an issued plan, for the units in scope.
///
/// - R1: only a campaign that an issued plan announces is launched, and once.
/// - R2: the scope names units of the register that exist on the day; they may lie outside the
///   launcher's own tree (rule 30).
/// - R3: a unit in scope registers once for each phase, for itself or through the office (rules 29,
///   30).
/// - R4: a closed campaign takes no registration; closing twice on the same day changes nothing.
/// - R5: a date that was settled in the plan keeps its words and gets its day, at the launch or
///   after it, also once the campaign is closed; the first day stays (rule 5).
/// - R6: a phase gets more time on a stated basis: its limits move to later days only; what they
///   were stays in history.
/// - R7: a unit that registered amends what it undertakes, for itself or through the office (rule
///   29).
/// - R8: units in scope sign pledges, each for itself or through the office.
/// - R9: units in scope are urged on and inspected, phases are reviewed, once for each kind, also
///   after the campaign was closed; nothing is recorded before its day, and nothing twice.
@NullMarked
package vn.sovang.command.campaign;

import org.jspecify.annotations.NullMarked;
