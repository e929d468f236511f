package vn.sovang.query.proposalpage;

import org.jspecify.annotations.Nullable;

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

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Puts a proposal into the words of its page.
record ProposalWriter(
        Proposal proposal, ProposalController.Around around, ProposalActs acts, Frame frame) {
    ProposalPage page() {
        Words words = frame.words();
        boolean fills = !frame.past() && acts.fills();
        return new ProposalPage(
                proposal.id(),
                new Cell.Tag(
                        Tone.of(proposal.stage()).orElse(Tone.OPEN), words.of(proposal.stage())),
                new Stations(proposal, words).all(),
                new Blocks(proposal, around.quotas(), words).all(),
                proposal.lines().stream().map(this::line).toList(),
                proposal.dossier().stream().map(place -> place(place, fills)).toList(),
                proposal.dossier().size() - proposal.missing(),
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
                proposal.votes().reversed().stream().map(this::vote).toList(),
                facts(),
                TrailPage.steps(around.trail(), "/de-nghi/" + proposal.id() + "?luc=", words),
                frame.past() ? List.of() : acts.possible(),
                frame.past() ? List.of() : acts.notYet());
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
                        .<Cell>map(assessment ->
                                new Cell.Tag(
                                        assessment.allMet() ? Tone.DONE : Tone.LATE,
                                        words.get(
                                                assessment.allMet()
                                                        ? "proposal.met"
                                                        : "proposal.unmet")))
                        .orElseGet(Cell.None::new),
                judged == null ? new Cell.None() : VerdictWords.tag(judged, words),
                judged == null ? List.of() : VerdictWords.lines(judged, words));
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
                award.state() == Award.State.REVOKED);
    }

    private ProposalPage.Place place(Proposal.Place place, boolean fills) {
        Words words = frame.words();
        Integer line = place.line();
        return new ProposalPage.Place(
                place.present()
                        ? new Cell.Tag(Tone.DONE, words.get("proposal.there"))
                        : new Cell.Tag(Tone.LATE, words.get("proposal.not-there")),
                words.of(place.component()),
                line == null ? "" : named(line),
                Objects.requireNonNullElse(place.fileName(), ""),
                place.attachment() == null ? "" : "/tep/" + place.attachment(),
                fills
                        ? "/de-nghi/%s/lam/add-dossier-item?component=%s%s"
                                .formatted(
                                        proposal.id(),
                                        place.component(),
                                        line == null ? "" : "&line=" + line)
                        : "");
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
                        vote.absent()),
                vote.lines().stream().map(line -> ballot(line, vote.members())).toList());
    }

    private ProposalPage.Ballot ballot(Vote.OfLine line, int members) {
        Words words = frame.words();
        Integer required = line.required();
        return new ProposalPage.Ballot(
                line.line(),
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
