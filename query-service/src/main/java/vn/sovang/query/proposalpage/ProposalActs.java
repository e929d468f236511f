package vn.sovang.query.proposalpage;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.act.NotYet;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.ProposalStage;
import vn.sovang.query.proposalboard.ShownPublicity;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Acts on a proposal that the caller's roles may do: those that its state allows now, and why the
/// others wait (rules R4 to R18 of proposals).
record ProposalActs(Proposal proposal, Caller caller, Words words) {
    private static final Set<ProposalStage> OPEN =
            Set.of(ProposalStage.PROPOSED, ProposalStage.RETURNED);
    private static final Set<ProposalStage> OVER =
            Set.of(
                    ProposalStage.WITHDRAWN,
                    ProposalStage.REFUSED,
                    ProposalStage.DECIDED,
                    ProposalStage.FORWARDED);
    private static final Set<String> WITH_THE_UNIT =
            Set.of("add-dossier-item", "certify", "submit");
    private static final Set<String> PUBLICITY =
            Set.of("publish-list", "withdraw-publicity", "record-remark", "settle-remark");

    /// Roles that handle the publicity once the proposal was handed in.
    private static final Set<Role> VOTE_KEEPERS =
            Set.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.COUNCIL_SECRETARY);

    List<Acts.Link> possible() {
        return links(act -> why(act).isEmpty());
    }

    /// Those for which it lies with who holds it now.
    List<Acts.Link> next() {
        return possible().stream().filter(this::isNext).toList();
    }

    List<Acts.Link> others() {
        return possible().stream().filter(act -> !isNext(act)).toList();
    }

    private boolean isNext(Acts.Link act) {
        return switch (proposal.holder()) {
            case UNIT -> WITH_THE_UNIT.contains(verb(act));
            case OFFICE -> verb(act).equals("appraise");
            case COUNCIL -> verb(act).equals("record-vote");
            case LEADER, RECIPIENT -> act.address().startsWith("/quyet-dinh/");
            case NOBODY -> false;
        };
    }

    List<NotYet> notYet() {
        return links(act -> !why(act).isEmpty()).stream()
                .map(act -> new NotYet(act.words(), why(verb(act))))
                .toList();
    }

    /// True when the caller can do that now.
    boolean can(String act) {
        return possible().stream().anyMatch(link -> verb(link).equals(act));
    }

    private List<Acts.Link> links(Predicate<String> chosen) {
        return Acts.on("proposals", proposal.id(), caller, words).stream()
                .filter(act -> chosen.test(verb(act)))
                .toList();
    }

    private static String verb(Acts.Link act) {
        return act.address().replaceFirst(".*/", "");
    }

    /// Reason against an act; blank where nothing is against it.
    private String why(String verb) {
        ProposalStage stage = proposal.stage();
        if (OVER.contains(stage)) {
            return words.get("proposal.not." + stage);
        }
        boolean isSuspended = proposal.suspension() != null;
        if (verb.equals("resume")) {
            return isSuspended ? "" : words.get("proposal.not.going");
        }
        if (isSuspended && !verb.equals("withdraw")) {
            return words.get("proposal.not.suspended");
        }
        boolean isOpen = OPEN.contains(stage);
        if (PUBLICITY.contains(verb)) {
            return isOpen || VOTE_KEEPERS.stream().anyMatch(caller.roles()::contains)
                    ? publicity(verb)
                    : words.get("proposal.not.with-office");
        }
        if (WITH_THE_UNIT.contains(verb)) {
            return isOpen ? dossier(verb) : words.get("proposal.not.submitted");
        }
        return isOpen && !verb.equals("withdraw") ? words.get("proposal.not.open") : "";
    }

    private String publicity(String verb) {
        ShownPublicity publicity = proposal.publicity();
        boolean isPublic = publicity != null && publicity.withdrawnFor() == null;
        boolean isRunning = publicity != null && publicity.running();
        return switch (verb) {
            case "publish-list" -> isRunning ? words.get("proposal.not.public") : "";
            case "withdraw-publicity" -> isPublic ? "" : words.get("proposal.not.unpublished");
            case "record-remark" -> publicity == null ? words.get("proposal.not.unpublished") : "";
            default ->
                    publicity == null || publicity.openRemarks() == 0
                            ? words.get("proposal.not.no-remark")
                            : "";
        };
    }

    private String dossier(String verb) {
        return switch (verb) {
            case "certify" ->
                    proposal.missing() > 0
                            ? words.get("proposal.not.missing", "count", proposal.missing())
                            : proposal.certified() ? words.get("proposal.not.certified") : "";
            case "submit" ->
                    proposal.missing() > 0
                            ? words.get("proposal.not.missing", "count", proposal.missing())
                            : proposal.certified() ? "" : words.get("proposal.not.uncertified");
            default -> "";
        };
    }
}
