package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.LegalParameter;
import vn.sovang.award.RuleSet;
import vn.sovang.award.TitleItem;
import vn.sovang.kernel.Closed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Number of years that a movement by theme lasts before a flag is given at its final review: a
/// dated parameter, with its source. The flag for the lead of a block in a year does not ask for
/// this.
///
/// @param years null while nobody has read how many
public record FlagYears(
        EmulationTitle title,
        RuleSet rules,
        @Nullable Integer years,
        String source,
        Certainty certainty) {
    private static final String NOT_READ = "(chưa đối chiếu)";

    private static final List<FlagYears> DATED =
            List.of(
                    unread(EmulationTitle.EMULATION_FLAG, RuleSet.LAW_2003, null),
                    read(EmulationTitle.EMULATION_FLAG, RuleSet.LAW_2022, 3, "Điều 26"),
                    read(EmulationTitle.EMULATION_FLAG, RuleSet.LAW_2022_TWO_TIERS, 3, "Điều 26"),
                    unread(EmulationTitle.EMULATION_FLAG, RuleSet.LAW_2026, 3),
                    unread(EmulationTitle.GOVERNMENT_EMULATION_FLAG, RuleSet.LAW_2003, null),
                    read(EmulationTitle.GOVERNMENT_EMULATION_FLAG, RuleSet.LAW_2022, 5, "Điều 25"),
                    read(
                            EmulationTitle.GOVERNMENT_EMULATION_FLAG,
                            RuleSet.LAW_2022_TWO_TIERS,
                            5,
                            "Điều 25"),
                    unread(EmulationTitle.GOVERNMENT_EMULATION_FLAG, RuleSet.LAW_2026, 5));

    private static FlagYears read(EmulationTitle title, RuleSet rules, int years, String clause) {
        return new FlagYears(title, rules, years, "Luật 06/2022/QH15, " + clause, Certainty.READ);
    }

    private static FlagYears unread(EmulationTitle title, RuleSet rules, @Nullable Integer years) {
        return new FlagYears(
                title, rules, years, rules.source() + " " + NOT_READ, Certainty.UNVERIFIED);
    }

    /// The rule for which a campaign is too short, or may be for all that is known; empty where it
    /// is long enough, where no rule asks for it, and where nobody has verified the rule.
    public static Optional<FlagYears> missedBy(
            CampaignText campaign, AwardItem item, LocalDate day) {
        RuleSet rules = RuleSet.inForceOn(day);
        return DATED.stream()
                .filter(_ -> campaign.content().kind().isByTheme())
                .filter(flag ->
                        item instanceof TitleItem(var title, _)
                                && title == flag.title()
                                && rules == flag.rules())
                .filter(flag -> flag.certainty() != Certainty.UNVERIFIED)
                .filter(flag -> !flag.isReachedBy(campaign))
                .findFirst();
    }

    private boolean isReachedBy(CampaignText campaign) {
        return years == null
                || campaign.duration()
                        .filter(lasts ->
                                !lasts.first().plusYears(years).isAfter(lasts.last().plusDays(1)))
                        .isPresent();
    }

    /// Details of a refusal on it.
    ///
    /// @param line of the proposal
    public Map<String, String> details(CampaignText campaign, int line) {
        return Map.of(
                "line", Integer.toString(line),
                "title", Closed.code(title),
                "years", String.valueOf(years),
                "source", source,
                "duration",
                        campaign.duration()
                                .map(lasts -> lasts.first() + "/" + lasts.last())
                                .orElse("?"));
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return DATED.stream()
                .map(flag ->
                        new LegalParameter(
                                "flag-years." + flag.title(),
                                flag.years() == null ? "chưa rõ" : "từ " + flag.years() + " năm",
                                flag.rules().from(),
                                flag.rules().to(),
                                flag.source(),
                                flag.certainty()))
                .toList();
    }
}
