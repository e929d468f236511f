package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Goal;
import vn.sovang.goal.StatementGoal;
import vn.sovang.goal.Target;
import vn.sovang.plan.Commemoration;
import vn.sovang.plan.Criterion;
import vn.sovang.plan.Duty;
import vn.sovang.plan.ExpectedAttachment;
import vn.sovang.plan.Passage;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.Task;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.text.Phrase;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Optional;

/// Content of a plan beside its campaigns, in its own order.
public record PlanBody(
        List<Words> passages,
        List<Aim> targets,
        List<Job> tasks,
        List<Charge> duties,
        List<Annex> attachments,
        List<Open> openLists,
        List<Reference> crossReferences) {
    public PlanBody {
        passages = List.copyOf(passages);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        duties = List.copyOf(duties);
        attachments = List.copyOf(attachments);
        openLists = List.copyOf(openLists);
        crossReferences = List.copyOf(crossReferences);
    }

    /// A passage of prose.
    ///
    /// @param isSummarised whether the words are ours, in short
    public record Words(Passage.Kind kind, String label, String words, boolean isSummarised) {}

    /// A target; its leaves are what figures or statements are recorded for.
    public record Aim(
            String code,
            String words,
            List<Leaf> leaves,
            @Nullable WrittenDate due,
            List<String> anchors) {
        public Aim {
            leaves = List.copyOf(leaves);
            anchors = List.copyOf(anchors);
        }
    }

    /// Leaf of a target, for which a figure or a statement is recorded.
    ///
    /// @param value in the plan's words; null for what only a person can say
    public record Leaf(String code, String name, @Nullable String value) {}

    /// A task with its parts, labels as printed (rule 19).
    public record Job(String label, String words, boolean isSummarised, List<Job> parts) {
        public Job {
            parts = List.copyOf(parts);
        }
    }

    /// A duty; the list of duties says how it stands.
    public record Charge(
            String code,
            String actor,
            Duty.Modality modality,
            Duty.Kind kind,
            String action,
            @Nullable String counterpart,
            @Nullable WrittenDate due,
            Duty.Recurrence recurrence,
            List<String> supporting,
            List<String> units) {
        public Charge {
            supporting = List.copyOf(supporting);
            units = List.copyOf(units);
        }
    }

    public record Annex(String words, ExpectedAttachment.State state) {}

    public record Open(String anchor, String words) {}

    public record Reference(String anchor, String words, String named, String meant) {}

    /// A day of remembrance with the count of years that the plan gives.
    ///
    /// @param countIsRight NO where the years do not add up (rule 12); both numbers stay
    public record Remembrance(
            String words, @Nullable Integer years, Ternary countIsRight, List<Event> events) {
        public Remembrance {
            events = List.copyOf(events);
        }

        static Remembrance of(Commemoration commemoration, DateContext dates) {
            List<Event> events =
                    commemoration.events().stream().map(event -> event(event, dates)).toList();
            return new Remembrance(
                    commemoration.phrase().value(),
                    commemoration.years(),
                    isRight(commemoration.years(), events),
                    events);
        }

        private static Event event(Commemoration.Event event, DateContext dates) {
            Optional<Integer> years =
                    event.remembered()
                            .year()
                            .flatMap(last -> event.happened().year().map(y -> last - y));
            return new Event(
                    WrittenDate.of(event.happened(), dates),
                    WrittenDate.of(event.remembered(), dates),
                    years.orElse(null));
        }

        private static Ternary isRight(@Nullable Integer years, List<Event> events) {
            if (years == null || events.isEmpty()) {
                return Ternary.UNKNOWN;
            }
            if (events.stream().anyMatch(e -> e.years() != null && !years.equals(e.years()))) {
                return Ternary.NO;
            }
            return events.stream().allMatch(event -> event.years() != null)
                    ? Ternary.YES
                    : Ternary.UNKNOWN;
        }

        /// Event that is commemorated, and when it is remembered.
        ///
        /// @param years from what happened to its remembrance; null while a day is not known
        public record Event(
                WrittenDate happened, WrittenDate remembered, @Nullable Integer years) {}
    }

    /// A criterion for one kind of subject.
    ///
    /// @param award for which it counts, with who decides it; null for every award of the campaign
    public record Measure(
            String label,
            SubjectKind subject,
            List<Criterion.Aspect> aspects,
            String words,
            @Nullable @OneOf({EmulationTitle.class, CommendationForm.class}) String award,
            @Nullable DecidingAuthority decidedBy) {
        public Measure {
            aspects = List.copyOf(aspects);
        }

        static Measure of(Criterion criterion) {
            return new Measure(
                    criterion.label(),
                    criterion.subject(),
                    criterion.aspects(),
                    criterion.phrase().value(),
                    switch (criterion.item()) {
                        case null -> null;
                        case TitleItem(var title, _) -> title.name();
                        case FormItem(var form, _) -> form.name();
                    },
                    criterion.item() == null ? null : criterion.item().decidedBy());
        }
    }

    static PlanBody of(PlanContent content, DateContext dates) {
        return new PlanBody(
                content.passages().stream()
                        .map(some ->
                                new Words(
                                        some.kind(),
                                        some.label(),
                                        some.phrase().value(),
                                        some.isSummarised()))
                        .toList(),
                content.targets().stream().map(target -> aim(target, dates)).toList(),
                content.tasks().stream().map(PlanBody::job).toList(),
                content.duties().stream().map(duty -> charge(duty, dates)).toList(),
                content.attachments().stream()
                        .map(some -> new Annex(some.phrase().value(), some.state()))
                        .toList(),
                content.openLists().stream()
                        .map(some -> new Open(some.anchor(), some.phrase().value()))
                        .toList(),
                content.crossReferences().stream()
                        .map(some ->
                                new Reference(
                                        some.anchor(),
                                        some.phrase().value(),
                                        some.named(),
                                        some.meant()))
                        .toList());
    }

    private static Aim aim(Target target, DateContext dates) {
        return new Aim(
                target.code(),
                target.phrase().value(),
                target.goal().leaves().stream().flatMap(goal -> leaf(goal).stream()).toList(),
                written(target.due(), dates),
                target.anchors());
    }

    private static Optional<Leaf> leaf(Goal goal) {
        if (goal instanceof FigureGoal figure) {
            return Optional.of(
                    new Leaf(figure.code(), figure.name(), figure.value().phrase().value()));
        }
        return goal instanceof StatementGoal said
                ? Optional.of(new Leaf(said.code(), said.name(), null))
                : Optional.empty();
    }

    private static Job job(Task task) {
        return new Job(
                task.label(),
                task.phrase().value(),
                task.isSummarised(),
                task.parts().stream().map(PlanBody::job).toList());
    }

    private static Charge charge(Duty duty, DateContext dates) {
        return new Charge(
                duty.code(),
                duty.actor().value(),
                duty.modality(),
                duty.kind(),
                duty.action().value(),
                duty.counterpart() == null ? null : duty.counterpart().value(),
                written(duty.due(), dates),
                duty.recurrence(),
                duty.supporting().stream().map(Phrase::value).toList(),
                duty.units().stream().map(UnitId::toString).toList());
    }

    private static @Nullable WrittenDate written(@Nullable Deadline deadline, DateContext dates) {
        return deadline == null ? null : WrittenDate.of(deadline, dates);
    }
}
