package vn.sovang.command.campaign;

import static vn.sovang.plan.FindingCode.LAUNCHER_BELOW_AWARD;
import static vn.sovang.plan.FindingCode.SCOPE_BEYOND_LAUNCHER;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.text.Phrase;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Findings on a launch that goes beyond whoever launched (R12). They refuse nothing, and do not
/// look at what the plan implements: the plan itself knows that, and leaves out what is answered by
/// it.
public final class LaunchFindings {
    /// Units that launch for a sector or a locality, and not only within an organisation.
    private static final Set<UnitKind> WIDE =
            EnumSet.of(
                    UnitKind.MINISTRY,
                    UnitKind.PROVINCIAL_COMMITTEE,
                    UnitKind.DISTRICT_COMMITTEE,
                    UnitKind.COMMUNE_COMMITTEE);

    private static final Set<UnitKind> HIGH =
            EnumSet.of(UnitKind.MINISTRY, UnitKind.PROVINCIAL_COMMITTEE);

    private static final Set<DecidingAuthority> HIGH_DECIDERS =
            EnumSet.of(DecidingAuthority.MINISTER, DecidingAuthority.PROVINCIAL_CHAIRMAN);

    /// Number of units that a finding names; the others are counted.
    private static final int NAMED = 12;

    private final CampaignText campaign;
    private final LocalDate on;
    private final UnitFacts register;
    private final @Nullable UnitId launcher;

    private LaunchFindings(
            CampaignText campaign, LocalDate on, @Nullable UnitId actor, UnitFacts register) {
        this.campaign = campaign;
        this.on = on;
        this.register = register;
        this.launcher = actor == null ? null : organisation(actor);
    }

    /// Finds what goes beyond.
    ///
    /// @param units those that the launch, or the amendment, takes in
    /// @param actor unit of the person who launched or amended; null where it is not known, and
    ///   then nothing is said of the units
    /// @param on the day of the launch or amendment
    public static List<OpenedFinding> of(
            CampaignText campaign,
            List<UnitId> units,
            @Nullable UnitId actor,
            LocalDate on,
            Function<UUID, Facts> facts) {
        LaunchFindings launch = new LaunchFindings(campaign, on, actor, new UnitFacts(facts));
        List<OpenedFinding> found = new ArrayList<>();
        launch.scope(units, found);
        launch.awards(found);
        return found;
    }

    /// An office acts for what it belongs to.
    private UnitId organisation(UnitId actor) {
        UnitId above =
                register.kind(actor).filter(UnitKind.OFFICE::equals).isPresent()
                        ? register.parent(actor, on)
                        : null;
        return above == null ? actor : above;
    }

    private void scope(List<UnitId> units, List<OpenedFinding> found) {
        UnitId own = launcher;
        if (own == null || is(WIDE)) {
            return;
        }
        List<String> beyond =
                units.stream()
                        .filter(unit -> !register.isWithin(unit, own, on))
                        .map(unit -> register.name(unit, on))
                        .toList();
        if (!beyond.isEmpty()) {
            found.add(finding(SCOPE_BEYOND_LAUNCHER, "scope", named(beyond)));
        }
    }

    private static Phrase named(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        int more = names.size() - NAMED;
        return new Phrase(more > 0 ? "%s; … (+%d)".formatted(first, more) : first);
    }

    /// Finds awards above the launcher. An individual needs a movement of the ministry or province;
    /// for a collective any movement will do (Luật 06/2022/QH15, Điều 74.1.a, 74.3.a).
    private void awards(List<OpenedFinding> found) {
        if (!campaign.content().kind().isByTheme() || is(HIGH)) {
            return;
        }
        List<AwardOffer> offers = campaign.content().awards();
        for (int i = 0; i < offers.size(); i++) {
            if (isHigh(offers.get(i))) {
                found.add(
                        finding(
                                LAUNCHER_BELOW_AWARD,
                                "awards[%d]".formatted(i),
                                offers.get(i).phrase()));
            }
        }
    }

    private static boolean isHigh(AwardOffer offer) {
        return offer.item() instanceof FormItem(var form, var decidedBy)
                && form == CommendationForm.CERTIFICATE_OF_MERIT
                && HIGH_DECIDERS.contains(decidedBy)
                && offer.subjects().contains(SubjectKind.INDIVIDUAL);
    }

    private boolean is(Set<UnitKind> kinds) {
        return launcher != null && register.kind(launcher).filter(kinds::contains).isPresent();
    }

    private OpenedFinding finding(FindingCode code, String where, Phrase phrase) {
        return new OpenedFinding(
                new Finding(
                        code,
                        "campaigns[%s].%s".formatted(campaign.content().label(), where),
                        phrase),
                LaunchRule.provision(code, RuleSet.inForceOn(on)));
    }
}
