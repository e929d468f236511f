/// Reports (báo cáo) of units on a phase.
///
/// - R1: only a unit in the campaign's scope reports, for itself or through the office (rule 30);
///   one that an amendment took out still hands in what was overdue on that day.
/// - R2: one report for each (campaign, phase, unit); corrections are new versions of it (rule 31).
/// - R3: what it covers ends no later than the day it is handed in (rule 9); late is never a reason
///   to refuse (rule 31).
/// - R4: returned with a reason, resubmitted only after a return, accepted once, always in the
///   version that was seen (rule 45).
/// - R5: a draft may be incomplete; it takes the place of the unit's report, hands in nothing, and
///   is handed in under its own id.
/// - R6: a report that was handed in or accepted is supplemented, never changed (rule 9); one that
///   was sent back is resubmitted instead.
/// - R7: a document stands for a report only when the line of its recipient says "thay b/c"; "b/c"
///   alone never does (rule 20). It needs no acceptance and can be sent back.
/// - R8: what a unit owes that is no more is handed in once, in its name or by who carries on (rule
///   52).
@NullMarked
package vn.sovang.command.report;

import org.jspecify.annotations.NullMarked;
