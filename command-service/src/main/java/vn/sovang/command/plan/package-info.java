/// Plans (kế hoạch): imported as they are, drafted as they should be, issued once.
///
/// - R1: an import refuses nothing for being imperfect; what is odd becomes a finding, the words
///   stay (rules 4, 8-11).
/// - R2: a draft with a date that does not exist or cannot be read, or a phase that ends before it
///   starts, or with two labels that read alike, also as a phase and a round, is refused (rule 8).
/// - R3: number, date and signatory come in one act, once; only an imported plan may lack what its
///   paper lacks (rules 13, 14, 16).
/// - R4: a waiting plan is assigned to one province, by a person, on a stated basis; then it is
///   read-only here. The province's copy takes along what was settled, by whom, when and where.
/// - R5: the code of a plan is unique in its province; a number in (issuer, symbol, year) is never
///   used again (rule 13). A paper is taken with the number that it prints and reserves none, for
///   it may have been copied wrongly: where another plan bears that number, the later of the two
///   has a finding.
/// - R6: a person settles a finding of a plan, on a stated basis, once; the words and the reading
///   of the import stay as they are (rules 5, 45).
/// - R7: to resolve a date that is impossible, unread, partial, vague, without its year, tied to an
///   outside event or counted in working days is to give it its day; a partial date keeps within
///   its own month, period or year (rule 7), and one date gets one day.
/// - R8: an issued plan is amended by a document of its own number, date and signatory, or replaced
///   by another issued plan, by its own issuer or on a stated basis by who carries that one on
///   (R16); what it said before stays readable (rule 16). Days and words that an amendment leaves
///   as they were may stay as odd as they are.
/// - R9: a withdrawn or replaced plan takes nothing more, save how its findings are settled; what
///   was launched under it goes on, with a finding for each campaign that is not closed (R14).
/// - R10: a duty for which the plan sets no day gets one from a named person on a stated basis; set
///   again, the new day counts, and for a duty that comes back a new round begins (rule 33).
/// - R11: a duty is completed by a unit that it binds, by each once in a round; a duty that names
///   no unit of the register, by whichever did it. What a unit that is no more still owed is done
///   by who carries on its work, in its own name (rule 52). A unit speaks for itself, the office
///   for all. A duty to report by the limit of a phase in which the unit takes part is fulfilled by
///   that report alone.
/// - R12: a citation is linked to an issued plan or an external document of the register, by a
///   person, also after issuance, for the link is our reading. No plan implements itself, directly
///   or through others (rule 17): the ancestors are walked when a link is made, and issued plans of
///   a province are linked one after the other (ADR 0019), so no circle is closed by several links
///   that are made in the same moment. Where the document that a citation means was in force no
///   more on the plan's day, that is a finding from the link on, in a draft from its issuance on.
/// - R13: a plan is copied to another year as a draft: dates, names, counts of years and days of
///   remembrance move along and are listed for a check; number and date are left out; what cannot
///   move (impossible and unread dates, spans of years, dated baselines, cited documents) stays as
///   it was and is a finding where it speaks of the old year (anomaly A26), as is a day that the
///   new year does not have; amounts and other numbers never move. Such a draft is issued once its
///   dates exist.
/// - R14: what comes up in the campaigns of an issued plan, and what in a draft waits for its day
///   when it is issued, is a finding of the plan, numbered after those that it has, once, and
///   settled like them (capability C32).
/// - R15: a finding that a launch goes beyond its launcher is answered by a plan of a higher
///   launcher, or by one that implements the higher launch, directly or through others, as far as
///   that is linked: then it is not opened, and whoever links or amends so later settles it. For
///   the scope the launch of any people's committee or ministry answers, for awards to individuals
///   that of a province or ministry. Who issued is read from the name; a city is taken for a part
///   of a province.
/// - R16: an organisation whose head decides issues, amends and withdraws under its own name, in
///   full or in short; what the paper prints as issuer is compared with the name that the register
///   has on that day. A post whose organisation the register lacks signs nothing. One that stands
///   above withdraws, and its plan replaces, on a stated basis and in its own name as well.
@NullMarked
package vn.sovang.command.plan;

import org.jspecify.annotations.NullMarked;
