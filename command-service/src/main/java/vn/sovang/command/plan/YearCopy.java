package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.YEAR_INCONSISTENT;

import vn.sovang.award.AwardOffer;
import vn.sovang.goal.AllOf;
import vn.sovang.goal.AnyOf;
import vn.sovang.goal.Baseline;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Goal;
import vn.sovang.goal.StatementGoal;
import vn.sovang.goal.Target;
import vn.sovang.plan.CrossReference;
import vn.sovang.plan.Duty;
import vn.sovang.plan.ExpectedAttachment;
import vn.sovang.plan.OpenList;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Passage;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Printed;
import vn.sovang.plan.Task;
import vn.sovang.plan.Theme;
import vn.sovang.plan.YearSpan;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A plan's text for another year (R13): every part by its place.
final class YearCopy {
    /// Texts that hold until another takes their place, whatever the year.
    private static final Pattern LAW =
            Pattern.compile(
                    "(?:(?:căn cứ|thực hiện|theo)\\s+)?(?:các\\s+)?"
                            + "(?:hiến pháp|bộ luật|luật|pháp lệnh|nghị định|thông tư)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PlanContent old;
    private final int year;
    private final YearWords words;

    private YearCopy(PlanContent old, int year, YearWords words) {
        this.old = old;
        this.year = year;
        this.words = words;
    }

    /// The copy; `words` learns what was moved and what was not.
    static PlanContent of(PlanContent old, int year, YearWords words) {
        YearCopy copy = new YearCopy(old, year, words);
        return new PlanContent(
                year,
                copy.head(old.head()),
                copy.parents(),
                copy.theme(old.theme()),
                old.campaigns().stream().map(copy::campaign).toList(),
                old.recipients(),
                old.passages().stream().map(copy::passage).toList(),
                old.targets().stream().map(copy::target).toList(),
                copy.tasks("tasks", old.tasks()),
                old.duties().stream().map(copy::duty).toList(),
                old.attachments().stream().map(copy::attachment).toList(),
                old.openLists().stream()
                        .map(list -> new OpenList(words.label(list.anchor()), list.phrase()))
                        .toList(),
                old.crossReferences().stream()
                        .map(reference ->
                                new CrossReference(
                                        words.label(reference.anchor()),
                                        reference.phrase(),
                                        reference.named(),
                                        reference.meant()))
                        .toList());
    }

    private Theme theme(Theme theme) {
        return theme.phrase() == null
                ? theme
                : new Theme(theme.origin(), words.name("theme", theme.phrase()));
    }

    /// Number and date come with the issuance.
    private PlanHead head(PlanHead head) {
        DatePoint date = head.date();
        if (date != null) {
            words.leftOut("head.date", date.phrase());
        }
        if (head.number().phrase() != null) {
            words.leftOut("head.number", head.number().phrase());
        }
        return new PlanHead(
                head.documentType(),
                words.name("head.title", head.title()),
                Printed.empty(),
                head.symbol(),
                null,
                head.issuer(),
                head.signatory(),
                head.place(),
                head.capacity(),
                head.position());
    }

    /// Documents of the old year, or of the one before, seldom carry the new plan; a law does.
    private List<ParentDocument> parents() {
        List<ParentDocument> parents = new ArrayList<>();
        for (int i = 0; i < old.parents().size(); i++) {
            ParentDocument parent = old.parents().get(i);
            String citation = Normalizer.normalize(parent.citation().value(), Form.NFC);
            if (words.isAbout(citation) && !LAW.matcher(citation).lookingAt()) {
                words.notMoved(YEAR_INCONSISTENT, "parents[%d]".formatted(i), parent.citation());
            }
            parents.add(
                    new ParentDocument(
                            parent.relation(),
                            parent.origin(),
                            parent.citation(),
                            parent.documentType(),
                            parent.number(),
                            parent.date(),
                            parent.issuer(),
                            null));
        }
        return parents;
    }

    private PlannedCampaign campaign(PlannedCampaign campaign) {
        String label = words.label(campaign.label());
        String anchor = "campaigns[%s]".formatted(label);
        YearSpan years = campaign.years();
        if (years != null && (year < years.first() || year > years.last())) {
            words.notMoved(
                    YEAR_INCONSISTENT,
                    anchor + ".years",
                    new Phrase("%d-%d".formatted(years.first(), years.last())));
        }
        return new PlannedCampaign(
                label,
                words.name(anchor + ".name", campaign.name()),
                campaign.kind(),
                campaign.phases().stream().map(phase -> phase(anchor, phase)).toList(),
                words.limit(anchor + ".dossier", campaign.dossier()),
                campaign.checklist(),
                campaign.awards().stream().map(offer -> award(anchor, offer)).toList(),
                campaign.criteria(),
                campaign.aliases().stream()
                        .map(alias -> words.name(anchor + ".aliases", alias))
                        .toList(),
                campaign.standing(),
                campaign.years(),
                campaign.launchedWith(),
                words.commemorations(anchor, campaign.commemorations()));
    }

    private AwardOffer award(String anchor, AwardOffer offer) {
        return new AwardOffer(
                offer.item(),
                offer.subjects(),
                words.prose(anchor + ".awards", offer.phrase()),
                offer.quotas(),
                offer.extendedScope());
    }

    private PlannedPhase phase(String campaign, PlannedPhase phase) {
        String anchor = campaign + ".phases[%s]".formatted(phase.label());
        return new PlannedPhase(
                phase.label(),
                words.name(anchor + ".name", phase.name()),
                words.day(anchor + ".start", phase.start()),
                words.day(anchor + ".end", phase.end()),
                words.limit(anchor + ".wrapUp", phase.wrapUp()),
                words.limit(anchor + ".report", phase.report()),
                words.commemorations(anchor, phase.commemorations()));
    }

    private Passage passage(Passage passage) {
        return new Passage(
                passage.kind(),
                passage.label(),
                words.prose("passages[%s]".formatted(passage.label()), passage.phrase()),
                passage.isSummarised());
    }

    /// A baseline that the words date stays with them, for a person to check; one that is only the
    /// year before becomes the year before, and its value is known once that year is over.
    private Target target(Target target) {
        String anchor = "targets[%s]".formatted(target.code());
        boolean isDated = words.isAbout(target.phrase().value());
        if (isDated && target.goal().leaves().stream().anyMatch(YearCopy::isCompared)) {
            words.notMoved(YEAR_INCONSISTENT, anchor, target.phrase());
        }
        return new Target(
                target.code(),
                words.prose(anchor, target.phrase()),
                isDated ? target.goal() : goal(anchor, target.goal()),
                words.limit(anchor + ".due", target.due()),
                target.anchors());
    }

    private static boolean isCompared(Goal leaf) {
        return leaf instanceof FigureGoal figure && figure.baseline() != null;
    }

    private Goal goal(String anchor, Goal goal) {
        return switch (goal) {
            case FigureGoal figure -> figure(anchor, figure);
            case StatementGoal statement -> statement;
            case AllOf all ->
                    new AllOf(all.parts().stream().map(part -> goal(anchor, part)).toList());
            case AnyOf any ->
                    new AnyOf(any.parts().stream().map(part -> goal(anchor, part)).toList());
        };
    }

    private FigureGoal figure(String anchor, FigureGoal figure) {
        Baseline baseline = figure.baseline();
        if (baseline == null || baseline.year() != old.year() - 1) {
            return figure;
        }
        words.told(
                anchor + ".baseline",
                Integer.toString(baseline.year()),
                Integer.toString(year - 1));
        return new FigureGoal(
                figure.code(),
                figure.name(),
                figure.measure(),
                figure.comparator(),
                figure.value(),
                figure.direction(),
                figure.population(),
                new Baseline(year - 1, null),
                figure.each());
    }

    private List<Task> tasks(String anchor, List<Task> tasks) {
        return tasks.stream()
                .map(task -> {
                    String own = anchor + "[%s]".formatted(task.label());
                    return new Task(
                            task.label(),
                            words.prose(own, task.phrase()),
                            task.isSummarised(),
                            tasks(own, task.parts()));
                })
                .toList();
    }

    private Duty duty(Duty duty) {
        String anchor = "duties[%s]".formatted(duty.code());
        return new Duty(
                duty.code(),
                duty.actor(),
                duty.modality(),
                duty.kind(),
                words.prose(anchor + ".action", duty.action()),
                duty.counterpart(),
                words.limit(anchor + ".due", duty.due()),
                duty.recurrence(),
                duty.supporting(),
                duty.units());
    }

    private ExpectedAttachment attachment(ExpectedAttachment attachment) {
        return new ExpectedAttachment(
                words.prose("attachments", attachment.phrase()), attachment.state());
    }
}
