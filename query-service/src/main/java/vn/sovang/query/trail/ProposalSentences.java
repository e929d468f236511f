package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.joined;
import static vn.sovang.query.trail.Words.text;

import vn.sovang.award.GrantOverride;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.CriterionAssessment;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineNumbers;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.time.VietnamTime;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Plain words for what happens to award proposals.
record ProposalSentences(Texts texts) {
    /// Most nominees whose names a sentence has.
    private static final int MOST_NAMED = 10;

    Map<String, String> of(ProposalEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case AwardProposed e ->
                    Map.of(
                            "unit",
                            names.on(day, e.proposingUnit()),
                            "count",
                            Integer.toString(e.lines().size()),
                            "nominees",
                            nominees(e, language));
            case DossierItemAdded e ->
                    Map.of("component", texts.of(e.component(), language), "file", e.fileName());
            case DossierCertified e -> Map.of("by", e.certifiedBy());
            case ProposalSubmitted e ->
                    Map.of(
                            "day",
                            text(VietnamTime.day(e.submittedAt())),
                            "more",
                            e.override() == null ? "" : allowed(e.override(), language));
            case CriteriaAssessed e ->
                    Map.of(
                            "line",
                            LineNumbers.words(e.lines()),
                            "result",
                            result(e, language),
                            "by",
                            e.assessedBy());
            case VoteMinutesRecorded e ->
                    Map.of(
                            "body",
                            texts.of(e.minutes().body(), language),
                            "day",
                            text(e.minutes().heldOn()),
                            "votes",
                            votes(e, language),
                            "notices",
                            notices(e, language));
            case ListPublished e ->
                    Map.of(
                            "day",
                            text(e.window().firstDay()),
                            "days",
                            Integer.toString(e.window().workingDays()),
                            "place",
                            e.place(),
                            "rule",
                            e.rule() == null
                                    ? ""
                                    : texts.get(
                                            "trail.proposal.publicity-rule",
                                            language,
                                            Map.of("rule", e.rule())));
            case PublicityWithdrawn e -> Map.of("reason", e.reason());
            case RemarkRecorded e ->
                    Map.of(
                            "number",
                            Integer.toString(e.number()),
                            "day",
                            text(e.receivedOn()),
                            "by",
                            e.remarkedBy() == null
                                    ? texts.get("trail.proposal.unnamed", language, Map.of())
                                    : e.remarkedBy(),
                            "text",
                            e.text());
            case RemarkSettled e ->
                    Map.of(
                            "number",
                            Integer.toString(e.number()),
                            "outcome",
                            texts.of(e.outcome(), language),
                            "reason",
                            e.reason());
            case ProposalAppraised e ->
                    Map.of(
                            "by",
                            e.appraisedBy(),
                            "outcome",
                            texts.of(e.outcome(), language),
                            "notes",
                            e.notes());
            case LineRefused e -> Map.of("line", Integer.toString(e.line()), "reason", e.reason());
            case ProposalForwarded e ->
                    Map.of(
                            "unit",
                            names.on(day, e.sender()),
                            "recipient",
                            names.on(day, e.recipient().unit()),
                            "letter",
                            e.submission().reference(),
                            "day",
                            text(e.submission().signedOn()),
                            "opinion",
                            e.opinion());
            case ProposalReceived e ->
                    Map.of(
                            "unit",
                            names.on(day, e.sender()),
                            "tenant",
                            e.origin().value(),
                            "letter",
                            e.submission().reference(),
                            "day",
                            text(e.submission().signedOn()),
                            "count",
                            Integer.toString(e.lines().size()));
            case ProceedingsSuspended e ->
                    Map.of(
                            "ground",
                            texts.of(e.ground(), language),
                            "basis",
                            e.basis(),
                            "reason",
                            e.reason());
            case OwnActReported _ -> Map.of();
            case ProceedingsResumed e -> Map.of("reason", e.reason());
            case ProposalReturned e -> Map.of("reason", e.reason());
            case ProposalWithdrawn e -> Map.of("reason", e.reason());
            case ProposalDecided e -> Map.of("day", text(e.day()));
        };
    }

    private String notices(VoteMinutesRecorded event, Language language) {
        return event.notices().isEmpty()
                ? ""
                : texts.get(
                        "trail.proposal.vote-notices",
                        language,
                        Map.of(
                                "notices",
                                event.notices().stream()
                                        .map(notice -> texts.of(notice, language))
                                        .collect(Collectors.joining("; "))));
    }

    private String result(CriteriaAssessed event, Language language) {
        return event.criteria().isEmpty()
                ? texts.get("trail.criteria.none", language, Map.of())
                : texts.get(
                        "trail.criteria.met",
                        language,
                        Map.of(
                                "met",
                                Long.toString(
                                        event.criteria().stream()
                                                .filter(CriterionAssessment::isMet)
                                                .count()),
                                "all",
                                Integer.toString(event.criteria().size())));
    }

    private String allowed(GrantOverride override, Language language) {
        return texts.get(
                "trail.proposal.override",
                language,
                Map.of(
                        "by", override.authorisedBy(),
                        "basis", override.basis(),
                        "reason", override.reason()));
    }

    /// Names of a proposal, of a long one the first.
    private String nominees(AwardProposed event, Language language) {
        List<String> names = event.lines().stream().map(line -> line.nominee().name()).toList();
        return names.size() <= MOST_NAMED
                ? joined(names)
                : texts.get(
                        "trail.more-names",
                        language,
                        Map.of(
                                "names",
                                joined(names.subList(0, MOST_NAMED)),
                                "count",
                                Integer.toString(names.size() - MOST_NAMED)));
    }

    /// Votes in favour; lines with as many are named together.
    private String votes(VoteMinutesRecorded event, Language language) {
        Map<Integer, List<Integer>> lines =
                event.minutes().votes().stream()
                        .collect(
                                Collectors.groupingBy(
                                        VoteMinutes.LineVote::inFavour,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                VoteMinutes.LineVote::line, Collectors.toList())));
        return lines.entrySet().stream()
                .map(vote ->
                        texts.get(
                                "trail.vote",
                                language,
                                Map.of(
                                        "line",
                                        LineNumbers.words(vote.getValue()),
                                        "inFavour",
                                        Integer.toString(vote.getKey()),
                                        "members",
                                        Integer.toString(event.minutes().members().size()))))
                .collect(Collectors.joining("; "));
    }
}
