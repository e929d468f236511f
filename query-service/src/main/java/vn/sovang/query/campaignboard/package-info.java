/// Answers: which campaigns run under a plan, who takes part, and in which state is each phase?
///
/// Other views ask it for a campaign's plan and dossier deadline: [CampaignRow] is read as of the
/// same position.
@NullMarked
package vn.sovang.query.campaignboard;

import org.jspecify.annotations.NullMarked;
