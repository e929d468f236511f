package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.text;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.GrantOverride;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.AwardStripped;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.law.GroundVerdict;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Award decisions in plain words.
record DecisionSentences(Texts texts) {
    Map<String, String> of(DecisionEvent event, UnitNames names, Language language) {
        return switch (event) {
            case DecisionIssued e -> decided(e, names, language);
            case DecisionReceived e -> decided(e.decision(), names, language);
            case DecisionCorrected e ->
                    Map.of(
                            "changes",
                            changes(e, language),
                            "document",
                            e.document().citation(),
                            "day",
                            text(e.document().signedOn()),
                            "reason",
                            e.reason());
            case AwardStripped e ->
                    changed(
                            e,
                            e.ground(),
                            e.document(),
                            e.signedOn(),
                            e.authority(),
                            e.reason(),
                            e.verdict(),
                            language);
            case AwardRestored e ->
                    changed(
                            e,
                            e.ground(),
                            e.document(),
                            e.signedOn(),
                            e.authority(),
                            e.reason(),
                            e.verdict(),
                            language);
            case AwardRevoked e ->
                    Map.of(
                            "line",
                            Integer.toString(e.line()),
                            "day",
                            text(e.revokedOn()),
                            "cause",
                            texts.of(e.cause(), language),
                            "basis",
                            e.basisDocument(),
                            "reason",
                            e.reason());
        };
    }

    private Map<String, String> changed(
            AwardStanding change,
            Enum<?> ground,
            String document,
            LocalDate signedOn,
            @Nullable DecidingAuthority authority,
            String reason,
            GroundVerdict verdict,
            Language language) {
        return Map.of(
                "line",
                Integer.toString(change.line()),
                "day",
                text(change.from()),
                "ground",
                texts.of(ground, language),
                "document",
                document,
                "signed",
                text(signedOn),
                "authority",
                authority == null
                        ? ""
                        : texts.get(
                                "trail.decision.standing-authority",
                                language,
                                Map.of("authority", texts.of(authority, language))),
                "reason",
                reason,
                "clause",
                Certainty.bare(verdict.clause()),
                "certainty",
                texts.of(verdict.certainty(), language),
                "fit",
                verdict.isKnown()
                        ? ""
                        : texts.get("trail.decision.ground-unknown", language, Map.of()));
    }

    /// Each part that was not right, as it stood before and as it was meant.
    private String changes(DecisionCorrected event, Language language) {
        Stream<String> heading =
                event.printed().equals(event.meant())
                        ? Stream.of()
                        : Stream.of(
                                texts.get(
                                        "trail.decision.meant",
                                        language,
                                        Map.of(
                                                "before", heading(event.printed(), language),
                                                "meant", heading(event.meant(), language))));
        Stream<String> names =
                event.lines().stream()
                        .filter(CorrectedLine::renames)
                        .map(line ->
                                texts.get(
                                        "trail.decision.renamed",
                                        language,
                                        Map.of(
                                                "line", Integer.toString(line.line()),
                                                "before", line.printed(),
                                                "meant", line.meant())));
        return Stream.concat(heading, names).collect(Collectors.joining("; "));
    }

    private String heading(DecisionHeading heading, Language language) {
        return texts.get(
                "trail.decision.heading",
                language,
                Map.of("number", heading.reference(), "day", text(heading.decidedOn())));
    }

    private Map<String, String> decided(
            DecisionIssued decision, UnitNames names, Language language) {
        return Map.of(
                "number",
                decision.number() + "/" + decision.symbol(),
                "day",
                text(decision.decidedOn()),
                "issuer",
                names.on(decision.decidedOn(), decision.issuer()),
                "signatory",
                decision.signatory(),
                "granted",
                Integer.toString(decision.grants().size()),
                "refused",
                decision.refusals().isEmpty()
                        ? ""
                        : texts.get(
                                "trail.decision.refused",
                                language,
                                Map.of("count", Integer.toString(decision.refusals().size()))),
                "more",
                unusual(decision, language));
    }

    /// Words for what departs from the ordinary course of a decision; blank for most.
    private String unusual(DecisionIssued decision, Language language) {
        StringBuilder said = new StringBuilder();
        GrantOverride override = decision.override();
        if (override != null) {
            said.append(
                    texts.get(
                            "trail.decision.override",
                            language,
                            Map.of(
                                    "by", override.authorisedBy(),
                                    "basis", override.basis(),
                                    "reason", override.reason())));
        }
        if (Boolean.TRUE.equals(decision.noticesAcknowledged())) {
            said.append(texts.get("trail.decision.notices", language, Map.of()));
        }
        said.append(
                mention(
                        "trail.decision.beyond",
                        decision.grants().stream().map(Grant::scopeBasis),
                        language));
        said.append(
                mention(
                        "trail.decision.unverified",
                        decision.rules().stream()
                                .filter(rule -> rule.outcome() != AppliedRule.Outcome.HOLDS)
                                .map(AppliedRule::competenceClause),
                        language));
        return said.toString();
    }

    private String mention(String code, Stream<@Nullable String> bases, Language language) {
        String named = bases.filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
        return named.isEmpty() ? "" : texts.get(code, language, Map.of("basis", named));
    }
}
