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
/// - R8: units in scope sign pledges, each for itself or through the office; whoever signs in an
///   emulation block is a member of it on the day (seed S3, V).
/// - R9: units in scope are urged on and inspected, phases are reviewed, once for each kind, also
///   after the campaign was closed; nothing is recorded before its day, and nothing twice.
/// - R10: a launched campaign is amended by a document, from a day that is not still to come, and
///   never in place (rule 16): units are taken in and taken out, its names, kind and years and who
///   launches it too are stated anew, its limit for dossiers is put on another day, and phases are
///   added. What was in time stays so: no limit is put before the day of effect. Labels of phases
///   neither change nor serve twice, nor are they those of another's rounds of reports, at a launch
///   either, for registrations and reports hang on them. Whoever is taken out keeps what he
///   registered, reported and proposed, and goes on with what he began; he registers, reports and
///   proposes nothing new, and owes no report any more. Whoever is taken in owes none that was due
///   before. The limits of phases are moved by R6, and what is awarded, by which criteria and with
///   which dossier, by the plan alone (R11).
/// - R11: a launched campaign follows the amendments of its plan (rule 16): what an amendment
///   changes of it (what is awarded and how often, criteria, dossier, limits, phases, names) holds
///   from the day of that document; what the amendment leaves as it was stays as the campaign has
///   it, settled, extended or amended by itself. Places in a quota that were taken stay taken. A
///   phase that the plan has no more goes where nothing hangs on it; where somebody registered,
///   reported or reviewed, where the plan has the whole campaign no more, or where a limit would
///   lie before the day of the amendment, so that somebody in time were late afterwards, the
///   amendment is left out whole and the plan gets a finding for each such place; the next
///   amendment that fits brings along what was left out. A report that is handed in at the very
///   moment in which its phase goes stays, as one that nobody asked for. A campaign that is closed
///   follows nothing more, and one whose plan is withdrawn or replaced goes on as it reads, with a
///   finding of the plan.
/// - R12: a head launches within the own organisation, a minister in the sector, a chairman in the
///   locality (Luật 06/2022/QH15, Điều 18), and a Bằng khen of ministry or province for individuals
///   by a movement by theme needs a movement that ministry or province launched (Điều 74.1.a; not
///   for collectives, 74.3.a). A launch or amendment that goes beyond is never refused: it becomes
///   a finding of the plan, with its clause and how sure that is on the day. The launcher is the
///   unit of whoever launched, for an office the unit that it belongs to; where it is not known,
///   nothing is said of the scope.
/// - R13: a campaign of several years is launched once, by the plan that begins it, and names its
///   years. Each year can be a phase of its own, from the plan or added by an amendment (R10);
///   units register for each phase, and each phase has its reviews. It is not closed before its
///   last year; one that ends earlier is amended first. Its length decides whether a flag of it can
///   be proposed (law test L12).
@NullMarked
package vn.sovang.command.campaign;

import org.jspecify.annotations.NullMarked;
