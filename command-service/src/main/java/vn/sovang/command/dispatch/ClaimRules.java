package vn.sovang.command.dispatch;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.kernel.Closed;
import vn.sovang.log.Reservation;
import vn.sovang.log.ReservationTaken;
import vn.sovang.proposal.AchievementId;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.QuotaSlot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Claims that the lines of proposals hold before all others: a place in a quota (rule 35), an
/// achievement (rule 41). Each line holds its own.
final class ClaimRules {
    private static final String QUOTA = "proposal.quota-full";

    private ClaimRules() {}

    static List<Reservation> taken(ProposalId proposal, List<LineClaim> claims) {
        List<Reservation> taken = new ArrayList<>();
        for (LineClaim claim : claims) {
            String owner = proposal + "/" + claim.line();
            QuotaSlot slot = claim.slot();
            AchievementId achievement = claim.achievementId();
            if (slot != null) {
                taken.add(Reservation.take(QUOTA, key(slot), owner, slot.limit()));
            }
            if (achievement != null) {
                taken.add(
                        Reservation.take(
                                "proposal.achievement-cited", achievement.toString(), owner));
            }
        }
        return taken;
    }

    static List<Reservation> freed(ProposalId proposal, List<LineClaim> claims) {
        return taken(proposal, claims).stream()
                .map(held -> Reservation.free(held.kind(), held.key(), held.owner()))
                .toList();
    }

    /// Details of a refusal: for a quota, of which plan, form and kind of subject, how many, and
    /// which lines hold them.
    static Map<String, String> details(ReservationTaken taken) {
        if (!taken.kind().equals(QUOTA)) {
            return Map.of("key", taken.key(), "owner", taken.owner());
        }
        String[] parts = taken.key().split("\\|", -1);
        return Map.of(
                "plan",
                parts[0],
                "item",
                code(parts[1], EmulationTitle.values(), CommendationForm.values()),
                "decidedBy",
                code(parts[2], DecidingAuthority.values()),
                "subject",
                code(parts[3], SubjectKind.values()),
                "limit",
                Integer.toString(taken.limit()),
                "holders",
                taken.owner());
    }

    private static String code(String name, Enum<?>[]... lists) {
        return Arrays.stream(lists)
                .flatMap(Arrays::stream)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(Closed::code)
                .orElse(name);
    }

    private static String key(QuotaSlot slot) {
        return "%s|%s|%s".formatted(slot.planId(), item(slot.item()), slot.subject());
    }

    private static String item(AwardItem item) {
        return switch (item) {
            case TitleItem(var title, var by) -> title + "|" + by;
            case FormItem(var form, var by) -> form + "|" + by;
        };
    }
}
