package vn.sovang.command.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.LaunchLevel;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanIssued;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Tells whether a plan carries out the launch of somebody who launches so widely, or so high, as
/// its campaigns go (R15).
final class HigherLaunch {
    /// The level from which on a launch answers such a finding.
    private static final Map<FindingCode, LaunchLevel> ANSWERED_FROM =
            new EnumMap<>(
                    Map.of(
                            FindingCode.SCOPE_BEYOND_LAUNCHER, LaunchLevel.LOCALITY,
                            FindingCode.LAUNCHER_BELOW_AWARD, LaunchLevel.PROVINCE));

    private HigherLaunch() {}

    /// The document that answers a finding: the plan itself, or one that it implements.
    static Optional<String> answers(
            Finding finding,
            PlanContent content,
            PlanIssued issued,
            Function<UUID, Facts> history) {
        LaunchLevel needed = ANSWERED_FROM.get(finding.code());
        return needed == null
                ? Optional.empty()
                : Stream.concat(
                                Stream.of(launch(issued)),
                                Links.above(content, history).stream()
                                        .flatMap(facts -> launch(facts).stream()))
                        .filter(launch -> launch.level().compareTo(needed) >= 0)
                        .map(Launch::citation)
                        .findFirst();
    }

    /// The open findings that a later text or link answers, settled by whoever brought it.
    static List<PlanEvent> settled(PlanState.Issued plan, Act act, Function<UUID, Facts> history) {
        List<PlanEvent> settled = new ArrayList<>();
        Paper paper = plan.found();
        for (int number = 0; number < paper.findings().size(); number++) {
            if (paper.settled().containsKey(number)) {
                continue;
            }
            Finding finding = paper.findings().get(number);
            int its = number;
            answers(finding, plan.content(), plan.as(), history)
                    .map(citation ->
                            new FindingSettled(
                                    plan.id(),
                                    its,
                                    finding,
                                    FindingOutcome.RESOLVED,
                                    null,
                                    citation,
                                    act.actor().id(),
                                    act.at()))
                    .ifPresent(settled::add);
        }
        return settled;
    }

    /// A record of the register by its own words: type, number, issuer.
    static Optional<String> citation(Facts facts) {
        return launch(facts).map(Launch::citation);
    }

    private record Launch(LaunchLevel level, String citation) {}

    private static Optional<Launch> launch(Facts facts) {
        return facts.last(ExternalDocumentRegistered.class)
                .map(HigherLaunch::launch)
                .or(() -> facts.last(PlanIssued.class).map(HigherLaunch::launch));
    }

    private static Launch launch(ExternalDocumentRegistered document) {
        return new Launch(
                document.origin() == ParentDocument.Origin.CENTRAL
                        ? LaunchLevel.CENTRAL
                        : LaunchLevel.of(document.issuer()),
                citation(
                        document.documentType(),
                        document.number(),
                        document.symbol(),
                        document.issuer()));
    }

    private static Launch launch(PlanIssued plan) {
        return new Launch(
                LaunchLevel.of(plan.issuer()),
                citation("Kế hoạch", plan.number(), plan.symbol(), plan.issuer()));
    }

    private static String citation(
            String type, @Nullable DocumentNumber number, @Nullable String symbol, String issuer) {
        String its = number == null ? "" : " " + number;
        return type + its + (symbol == null ? "" : "/" + symbol) + ", " + issuer;
    }
}
