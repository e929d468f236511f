package vn.sovang.query.proposalpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.GrantOverride;
import vn.sovang.proposal.LineNumbers;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.history.ShownVerdict;
import vn.sovang.query.history.VerdictWords;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.Vote;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.trail.TrailPage;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Puts a proposal into the words of its page.
record ProposalWriter(
        Proposal proposal,
        ShownLines.Part shown,
        ProposalController.Around around,
        ProposalActs acts,
        Frame frame) {
    private static final String SESSIONS = "/phien-hop";

    ProposalPage page() {
        Words words = frame.words();
        boolean fills = frame.isForActs() && acts.can("add-dossier-item");
        return new ProposalPage(
                proposal.id(),
                new Cell.Tag(
                        Tone.of(proposal.stage()).orElse(Tone.OPEN), words.of(proposal.stage())),
                new Stations(proposal, words).all(),
                new Blocks(proposal, around.quotas(), today(), words).all(),
                shown.lines().stream().map(this::line).toList(),
                shown.search(),
                places(fills),
                proposal.dossier().size() - proposal.missing(),
                proposal.dossier().size(),
                proposal.checklistSource().startsWith("plan:")
                        ? words.get("proposal.checklist.plan")
                        : proposal.checklistSource(),
                around.quotas().stream()
                        .map(quota ->
                                new ProposalPage.Quota(
                                        words.get(
                                                "proposal.quota",
                                                "item",
                                                Items.of(quota.itemClass(), quota.item(), words),
                                                "by",
                                                words.of(quota.decidedBy()),
                                                "subject",
                                                words.of(quota.subject())),
                                        quota.allowed(),
                                        quota.used(),
                                        quota.free()))
                        .toList(),
                new PublicityWriter(proposal, frame.isForActs() && acts.can("settle-remark"), frame)
                        .publicity(),
                proposal.votes().reversed().stream().map(this::vote).toList(),
                facts(),
                TrailPage.steps(around.trail(), "/de-nghi/" + proposal.id() + "?luc=", words),
                proposal.lines().stream().anyMatch(line -> line.eligibility() != null),
                frame.isForActs() ? acts.next() : List.of(),
                frame.isForActs() ? acts.others() : List.of(),
                frame.isForActs() ? acts.notYet() : List.of(),
                around.lost());
    }

    private LocalDate today() {
        return VietnamTime.day(Objects.requireNonNull(frame.shown()).at());
    }

    private ProposalPage.Line line(Proposal.Line line) {
        Words words = frame.words();
        ShownVerdict judged = line.eligibility();
        return new ProposalPage.Line(
                line.number(),
                line.nominee(),
                "/nguoi/" + line.nomineeId(),
                Objects.requireNonNullElse(line.nameInRegister(), ""),
                line.unitName(),
                words.of(line.subject()),
                Items.of(line.itemClass(), line.item(), words),
                words.of(line.decidedBy()),
                line.achievement(),
                around.awards().stream()
                        .filter(award -> award.nomineeId().equals(line.nomineeId()))
                        .filter(award -> !award.proposalId().equals(proposal.id()))
                        .map(this::earlier)
                        .toList(),
                Objects.requireNonNullElse(line.refusedFor(), ""),
                proposal.assessments().stream()
                        .filter(assessment -> assessment.line() == line.number())
                        .findFirst()
                        .map(this::assessed)
                        .orElseGet(Cell.None::new),
                judged == null ? new Cell.None() : VerdictWords.tag(judged, words),
                judged == null ? List.of() : VerdictWords.lines(judged, words),
                allowed(line.override()));
    }

    private Cell assessed(Proposal.Assessment assessment) {
        Boolean allMet = assessment.allMet();
        if (allMet == null) {
            return new Cell.None();
        }
        return new Cell.Tag(
                allMet ? Tone.DONE : Tone.LATE,
                frame.t(allMet ? "proposal.met" : "proposal.unmet"));
    }

    private String allowed(@Nullable GrantOverride override) {
        return override == null
                ? ""
                : frame.t(
                        "proposal.line.allowed",
                        "by",
                        override.authorisedBy(),
                        "basis",
                        override.basis(),
                        "reason",
                        override.reason());
    }

    private ProposalPage.Earlier earlier(Award award) {
        return new ProposalPage.Earlier(
                frame.t(
                        "proposal.earlier.one",
                        "item",
                        Items.of(award.itemClass(), award.item(), frame.words()),
                        "number",
                        award.number(),
                        "day",
                        Words.day(award.decidedOn())),
                "/quyet-dinh/" + award.decisionId(),
                award.state() != Award.State.VALID);
    }

    /// The places of the dossier; many lines that have one file, or none, are one place.
    private List<ProposalPage.Place> places(boolean fills) {
        Map<List<Object>, List<Proposal.Place>> alike = new LinkedHashMap<>();
        for (Proposal.Place place : proposal.dossier()) {
            alike.computeIfAbsent(
                            Arrays.asList(
                                    place.component(),
                                    place.line() == null,
                                    place.attachment(),
                                    place.fileName()),
                            _ -> new ArrayList<>())
                    .add(place);
        }
        return alike.values().stream()
                .flatMap(places ->
                        places.size() <= Blocks.MOST_NAMED
                                ? places.stream().map(place -> place(place, fills))
                                : Stream.of(place(places, fills)))
                .toList();
    }

    private ProposalPage.Place place(List<Proposal.Place> places, boolean fills) {
        Proposal.Place first = places.getFirst();
        return place(
                first,
                frame.t(
                        "proposal.lines.of",
                        "lines",
                        LineNumbers.words(
                                places.stream()
                                        .map(Proposal.Place::line)
                                        .filter(Objects::nonNull)
                                        .toList()),
                        "count",
                        places.size()),
                fills ? "&everyLine=true" : null);
    }

    private ProposalPage.Place place(Proposal.Place place, boolean fills) {
        Integer line = place.line();
        return place(
                place,
                line == null ? "" : named(line),
                !fills ? null : line == null ? "" : "&line=" + line);
    }

    /// @param filledWith end of the address at which it is filled; null for whoever may not
    private ProposalPage.Place place(
            Proposal.Place place, String lines, @Nullable String filledWith) {
        Words words = frame.words();
        return new ProposalPage.Place(
                place.present()
                        ? new Cell.Tag(Tone.DONE, words.get("proposal.there"))
                        : new Cell.Tag(Tone.LATE, words.get("proposal.not-there")),
                words.of(place.component()),
                lines,
                Objects.requireNonNullElse(place.fileName(), ""),
                place.attachment() == null ? "" : "/tep/" + place.attachment(),
                filledWith == null
                        ? ""
                        : "/de-nghi/%s/lam/add-dossier-item?component=%s%s"
                                .formatted(proposal.id(), place.component(), filledWith));
    }

    private String named(int number) {
        return proposal.lines().stream()
                .filter(line -> line.number() == number)
                .map(line -> frame.t("proposal.line.of", "line", number, "nominee", line.nominee()))
                .findFirst()
                .orElse("");
    }

    private ProposalPage.Vote vote(Vote vote) {
        Words words = frame.words();
        return new ProposalPage.Vote(
                words.get(
                        vote.secret() ? "proposal.vote.secret" : "proposal.vote.open",
                        "body",
                        words.of(vote.body()),
                        "day",
                        Words.day(vote.heldOn())),
                words.get(
                                "proposal.vote.members",
                                "members",
                                vote.members(),
                                "present",
                                vote.present(),
                                "writing",
                                vote.inWriting(),
                                "absent",
                                vote.absent())
                        + notices(vote),
                ballots(vote),
                vote.session() == null || !readsSessions() ? "" : SESSIONS + "/" + vote.session());
    }

    private boolean readsSessions() {
        return frame.menu().stream()
                .flatMap(group -> group.items().stream())
                .anyMatch(item -> item.address().equals(SESSIONS));
    }

    private String notices(Vote vote) {
        return vote.notices().isEmpty()
                ? ""
                : " "
                        + frame.t(
                                "proposal.vote.notices",
                                "notices",
                                Blocks.notices(vote.notices(), frame.words()));
    }

    /// Lines of the same count, threshold and outcome are one row.
    private List<ProposalPage.Ballot> ballots(Vote vote) {
        Map<List<Object>, List<Vote.OfLine>> alike = new LinkedHashMap<>();
        for (Vote.OfLine line : vote.lines()) {
            alike.computeIfAbsent(
                            Arrays.asList(
                                    line.inFavour(),
                                    line.against(),
                                    line.blank(),
                                    line.required(),
                                    line.source()),
                            _ -> new ArrayList<>())
                    .add(line);
        }
        return alike.values().stream()
                .map(lines ->
                        ballot(
                                lines.getFirst(),
                                LineNumbers.words(lines.stream().map(Vote.OfLine::line).toList()),
                                vote.members()))
                .toList();
    }

    private ProposalPage.Ballot ballot(Vote.OfLine line, String lines, int members) {
        Words words = frame.words();
        Integer required = line.required();
        return new ProposalPage.Ballot(
                lines,
                line.inFavour(),
                line.against(),
                line.blank(),
                line.percent(),
                required == null ? 0 : required,
                words.get(
                        required == null ? "proposal.share" : "proposal.share.required",
                        "favour",
                        line.inFavour(),
                        "members",
                        members,
                        "percent",
                        words.number(line.percent()),
                        "required",
                        String.valueOf(required)),
                Objects.requireNonNullElse(line.source(), ""),
                required == null
                        ? new Cell.Tag(Tone.UNKNOWN, words.get("proposal.no-threshold"))
                        : line.reached()
                                ? new Cell.Tag(Tone.DONE, words.get("proposal.reached"))
                                : new Cell.Tag(Tone.LATE, words.get("proposal.not-reached")));
    }

    private List<RecordPage.Fact> facts() {
        List<RecordPage.Fact> facts = new ArrayList<>();
        add(facts, "unit", new Cell.Text(proposal.unitName()));
        OnItsOwn onItsOwn = proposal.onItsOwn();
        if (onItsOwn == null) {
            add(facts, "deadline", deadline(proposal.deadline()));
        }
        if (proposal.reviewName() != null) {
            add(facts, "year-review", new Cell.Text(proposal.reviewName()));
            add(facts, "not-applied", new Cell.Text(frame.t("proposal.not-applied.year")));
        }
        if (onItsOwn != null) {
            add(facts, "on-its-own", new Cell.Text(frame.words().of(onItsOwn.simplifiedBy())));
            add(facts, "found-by", new Cell.Text(onItsOwn.foundBy()));
            add(facts, "not-applied", new Cell.Text(frame.t("proposal.not-applied")));
        }
        add(facts, "certified", time(proposal.certifiedAt()));
        add(facts, "first", time(proposal.firstSubmittedAt()));
        if (!Objects.equals(proposal.firstSubmittedAt(), proposal.submittedAt())) {
            add(facts, "submitted", time(proposal.submittedAt()));
        }
        Proposal.Appraisal appraisal = proposal.appraisal();
        if (appraisal != null) {
            add(
                    facts,
                    "appraised",
                    new Cell.Text(
                            frame.words().of(appraisal.outcome()) + ": " + appraisal.notes()));
        }
        Proposal.Sender sender = proposal.sender();
        if (sender != null) {
            add(facts, "sender", new Cell.Text(sender.unit() + ", " + sender.letter()));
        }
        Proposal.Forwarding forwarded = proposal.forwarded();
        if (forwarded != null) {
            add(
                    facts,
                    "forwarded",
                    new Cell.Text(
                            frame.t(
                                    "proposal.forwarded.by",
                                    "recipient",
                                    forwarded.recipient(),
                                    "letter",
                                    forwarded.letter(),
                                    "day",
                                    Words.day(forwarded.signedOn()))));
        }
        return facts;
    }

    private void add(List<RecordPage.Fact> facts, String name, Cell cell) {
        if (!cell.isNone()) {
            facts.add(new RecordPage.Fact(frame.t("proposal.fact." + name), cell));
        }
    }

    private Cell deadline(@Nullable WrittenDate date) {
        if (date == null) {
            return new Cell.Text(frame.t("proposal.no-deadline"));
        }
        LocalDate last = date.lastSure();
        return new Cell.Written(
                date.words(),
                last == null
                        ? frame.t("report.unread")
                        : frame.t("home.means", "day", Words.day(last)));
    }

    private static Cell time(@Nullable Instant time) {
        return time == null ? new Cell.None() : new Cell.Time(Words.time(time));
    }
}
