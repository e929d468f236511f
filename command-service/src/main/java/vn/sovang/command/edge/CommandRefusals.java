package vn.sovang.command.edge;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.Remit;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Reason;
import vn.sovang.platform.api.Refusals;
import vn.sovang.platform.web.Problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/// Codes with which commands may be refused: for a request that cannot be read, by the reasons of
/// the feature that decides, and by the set rules of its kind of record.
final class CommandRefusals {
    private static final String FEATURES = "vn.sovang.command";

    /// Features that look nominees up, whose reasons stand apart.
    private static final Set<String> OF_NOMINEES = Set.of("decision", "proposal", "enrolment");

    private static final List<String> ELSEWHERE =
            List.of(
                    "caller.beyond-own",
                    "caller.not-of-an-organisation",
                    "caller.own-organisation");

    /// Refusals to act on what lies with another organisation, by the remits that ask.
    private static final Map<Remit, List<String>> OF_REMITS =
            Map.of(Remit.OWN, ELSEWHERE, Remit.HELD, ELSEWHERE, Remit.ABOVE, ELSEWHERE);

    private static final String DOCUMENT = "document";

    /// Values that no command takes, whatever it is for (rule of the value itself).
    private static final List<String> VALUES =
            List.of(
                    "date.impossible",
                    "date.unread",
                    "document-number.invalid",
                    "document-symbol.numbered",
                    "file-name.unfit",
                    "phrase.blank",
                    "phrase.too-long",
                    "reason.blank",
                    "text.blank",
                    "text.character",
                    "text.control-character",
                    "text.line-break",
                    "text.too-long",
                    "text.unseen");

    /// Values that only some features take.
    private static final Map<String, List<String>> OWN_VALUES =
            Map.ofEntries(
                    Map.entry("fund", List.of("fund.amount", "history.year")),
                    Map.entry("actual", List.of("actual.share")),
                    Map.entry(
                            "plan",
                            List.of(
                                    "line.number",
                                    "plan.label-twice",
                                    "plan.recipient-unknown",
                                    "plan.year",
                                    "plan.years",
                                    "quota.negative",
                                    "quota.twice",
                                    "target.half-a-test",
                                    "target.leaves")),
                    Map.entry(
                            "nominee",
                            List.of(
                                    "discipline.ends-before-start",
                                    "figures.unfit",
                                    "history.year",
                                    "history.years",
                                    "nominee.trait")),
                    Map.entry("council", List.of("council.quorum")),
                    Map.entry(
                            "councilsession",
                            List.of("decision.proposal-unknown", "vote.negative")),
                    Map.entry("decision", List.of("printed.phrase-and-state-differ")),
                    Map.entry(
                            "proposal",
                            List.of(
                                    "attachment.name-differs",
                                    "line.number",
                                    "period.ends-before-start",
                                    "proposal.occasion-missing",
                                    "proposal.occasion-twice",
                                    "vote.member-twice",
                                    "vote.negative")),
                    Map.entry("unit", List.of("unit.dissolved")),
                    Map.entry("yearreview", List.of("history.year")),
                    Map.entry("scoresheet", List.of("scoring.points")),
                    Map.entry(
                            "scoretable",
                            List.of(
                                    "history.year",
                                    "scoretable.place",
                                    "scoring.code-twice",
                                    "scoring.least",
                                    "scoring.points")));

    /// Set rules, by the features whose commands take what they guard.
    private static final Map<String, List<String>> SET_RULES =
            Map.ofEntries(
                    Map.entry("block", List.of("block.member-elsewhere")),
                    Map.entry("campaign", List.of("campaign.launched-already")),
                    Map.entry(
                            "decision",
                            List.of(
                                    "document.number-taken",
                                    "proposal.decided",
                                    "proposal.line-answered")),
                    Map.entry(
                            DOCUMENT,
                            List.of(
                                    "document.number-taken",
                                    "external-document.registered-already")),
                    Map.entry(
                            "plan",
                            List.of(
                                    "document.number-taken",
                                    "plan.code-taken",
                                    "plan.replaced-crosswise")),
                    Map.entry(
                            "proposal",
                            List.of(
                                    "proposal.achievement-cited",
                                    "proposal.decided",
                                    "proposal.line-answered",
                                    "proposal.quota-full")),
                    Map.entry("report", List.of("report.submitted-already")),
                    Map.entry("enrolment", List.of("enrolment.registered-already")),
                    Map.entry("fund", List.of("fund.line-paid-already", "fund.opened-already")),
                    Map.entry("scoretable", List.of("scoretable.in-force-already")),
                    Map.entry("scoresheet", List.of("scoresheet.begun-already")),
                    Map.entry("lookup", List.of("lookup.opened-already")),
                    Map.entry("unit", List.of("unit.ended-already")),
                    Map.entry("yearreview", List.of("year-review.opened-already")));

    private final Map<String, List<Reason>> reasons = reasons();

    Map<Integer, SortedSet<String>> of(CommandRoute route) {
        String feature = lastPart(route.command().getPackageName());
        Refusals refusals =
                Refusals.ofAll()
                        .with(
                                400,
                                "body.id-in-address",
                                "body.malformed",
                                "body.not-an-object",
                                "body.too-deep",
                                "field.unknown",
                                "field.wrong-type",
                                "fields.several",
                                "idempotency-key.missing",
                                "if-match.malformed",
                                "parameter.unknown")
                        .with(403, "caller.other-unit", "caller.unit-ended")
                        .with(403, OF_REMITS.getOrDefault(route.remit(), List.of()))
                        .with(404, "record.unknown")
                        .with(409, "id.taken", "request.conflict", "version.stale")
                        .with(409, SET_RULES.getOrDefault(feature, List.of()))
                        .with(413, "body.too-large")
                        .with(415, "body.media-type")
                        .with(
                                422,
                                "attachment.unknown",
                                "field.required",
                                "fields.several",
                                "happened-at.in-future",
                                "happened-at.too-early",
                                "idempotency-key.reused",
                                "late-reason.missing")
                        .with(422, VALUES)
                        .with(422, OWN_VALUES.getOrDefault(feature, List.of()))
                        .with(429, "transfers.too-many", "transfers.too-many-of-province")
                        .with(503, "command.unanswered", "transfers.no-room");
        if (route.isCreating() || BeginsRecord.class.isAssignableFrom(route.command())) {
            refusals.with(422, "id.not-time-ordered");
        }
        add(refusals, feature);
        if (OF_NOMINEES.contains(feature)) {
            add(refusals, "act");
        }
        return refusals.codes();
    }

    private void add(Refusals refusals, String folder) {
        for (Reason reason : reasons.getOrDefault(folder, List.of())) {
            refusals.with(Problems.status(reason.kind()).value(), reason.code());
        }
    }

    static Map<Integer, SortedSet<String>> ofUpload() {
        return Refusals.ofAll()
                .with(403, "caller.unit-ended")
                .with(408, "request.too-slow")
                .with(413, "attachment.too-large")
                .with(415, "attachment.media-type")
                .with(
                        422,
                        "attachment.content-differs",
                        "attachment.infected",
                        "attachment.macros",
                        "attachment.pdf-acts",
                        "attachment.carries",
                        "attachment.pdf-unreadable",
                        "attachment.swells")
                .with(
                        429,
                        "attachment.too-many-today",
                        "transfers.too-many",
                        "transfers.too-many-of-province")
                .with(503, "scanner.unreachable", "transfers.no-room")
                .with(507, "attachment.province-full")
                .codes();
    }

    /// All enums of reasons, by the feature in whose folder they stand.
    private static Map<String, List<Reason>> reasons() {
        ClassPathScanningCandidateComponentProvider scanner =
                new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Reason.class));
        Map<String, List<Reason>> reasons = new HashMap<>();
        for (BeanDefinition found : scanner.findCandidateComponents(FEATURES)) {
            Class<?> type =
                    ClassUtils.resolveClassName(
                            String.valueOf(found.getBeanClassName()),
                            CommandRefusals.class.getClassLoader());
            String folder = lastPart(type.getPackageName());
            String feature = folder.equals("externaldocument") ? DOCUMENT : folder;
            for (Object reason : type.getEnumConstants()) {
                reasons.computeIfAbsent(feature, _ -> new ArrayList<>()).add((Reason) reason);
            }
        }
        return reasons;
    }

    private static String lastPart(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }
}
