/// Answers: how does a campaign stand: when, who takes part, who owes which report, which targets?
///
/// Read from the lists of the campaign, as they judge it. What has no day is drawn hatched and is
/// never late.
@NullMarked
package vn.sovang.query.campaignpage;

import org.jspecify.annotations.NullMarked;
