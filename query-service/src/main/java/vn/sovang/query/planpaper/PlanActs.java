package vn.sovang.query.planpaper;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.planboard.PlanStage;

import java.util.Optional;
import java.util.Set;

/// Acts on a plan by its stage (rule 16).
final class PlanActs {
    private static final Set<String> OF_A_DRAFT = Set.of("issue", "revise");
    private static final Set<String> OF_AN_ISSUED_ONE =
            Set.of("amend", "replace", "withdraw", "set-duty-deadline", "complete-duty");

    private PlanActs() {}

    /// Reason against an act, as the texts know it; empty where the stage lets it be.
    static Optional<String> whyNot(Acts.Link act, PlanStage stage) {
        String verb = act.address().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        return switch (stage) {
            case DRAFT, IMPORTED ->
                    OF_AN_ISSUED_ONE.contains(verb) || act.address().startsWith("/phong-trao/")
                            ? Optional.of("plan-not-issued")
                            : Optional.empty();
            case ISSUED ->
                    OF_A_DRAFT.contains(verb) ? Optional.of("plan-issued") : Optional.empty();
            case REPLACED -> atItsEnd(act, "plan-replaced");
            case WITHDRAWN -> atItsEnd(act, "plan-withdrawn");
            case ASSIGNED_AWAY -> Optional.empty();
        };
    }

    /// An old plan can still be the beginning of another year's.
    private static Optional<String> atItsEnd(Acts.Link act, String reason) {
        return act.address().contains("/lam/copy-to-year") ? Optional.empty() : Optional.of(reason);
    }
}
