package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.BASELINE_UNKNOWN;
import static vn.sovang.plan.FindingCode.FLOOR_AGAINST_CAP;
import static vn.sovang.plan.FindingCode.LABEL_GAP;
import static vn.sovang.plan.FindingCode.POPULATIONS_DIFFER;
import static vn.sovang.plan.FindingCode.QUANTITY_UNREAD;
import static vn.sovang.plan.FindingCode.REPORT_UNDATED;
import static vn.sovang.plan.FindingCode.STATED_TWICE;
import static vn.sovang.plan.FindingCode.YEAR_INCONSISTENT;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.TitleCap;
import vn.sovang.goal.Comparator;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Measure;
import vn.sovang.goal.MemberTest;
import vn.sovang.goal.Quantity;
import vn.sovang.goal.Target;
import vn.sovang.plan.Duty;
import vn.sovang.plan.LabelRank;
import vn.sovang.plan.Passage;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Task;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;
import vn.sovang.time.UndatedDate;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Oddities in the work that a plan sets: its targets, tasks and duties, and its prose.
final class WorkFindings {
    /// A wrap-up of one year that goes on to the tasks of another.
    private static final Pattern NEXT_YEAR =
            Pattern.compile(
                    "tổng kết[^.;]*? năm (\\d{4})[^.;]*?(triển khai nhiệm vụ năm (\\d{4}))");

    private final PlanContent content;
    private final FindingList found;

    WorkFindings(PlanContent content, FindingList found) {
        this.content = content;
        this.found = found;
    }

    void look() {
        content.targets().forEach(this::target);
        populations();
        tasks("", content.tasks());
        for (Duty duty : content.duties()) {
            found.series("duties[%s].due".formatted(duty.code()), duty.due());
        }
        undatedReports();
        for (int i = 0; i < content.passages().size(); i++) {
            Passage passage = content.passages().get(i);
            if (!passage.isSummarised()) {
                years("passages[%d]".formatted(i), passage.phrase());
            }
        }
    }

    private void target(Target target) {
        String anchor = "targets[%s]".formatted(target.code());
        found.limit(anchor + ".due", target.due());
        if (target.anchors().size() > 1) {
            found.add(STATED_TWICE, anchor, target.phrase());
        }
        figures(target).forEach(goal -> figure(anchor, target, goal));
    }

    private void figure(String anchor, Target target, FigureGoal goal) {
        boolean isUnread =
                Stream.concat(
                                Stream.of(goal.value()),
                                goal.each().stream()
                                        .map(MemberTest::value)
                                        .flatMap(Stream::ofNullable))
                        .map(Quantity::read)
                        .anyMatch(read -> read.isEmpty());
        if (isUnread) {
            found.add(QUANTITY_UNREAD, anchor, goal.value().phrase());
        }
        if (isBaselineWanted(goal) && !isBaselineKnown(goal)) {
            found.add(BASELINE_UNKNOWN, anchor, target.phrase());
        }
        if (isFloor(goal) && TitleCap.inForceOn(lastDay(), words(target, goal)).isPresent()) {
            found.add(FLOOR_AGAINST_CAP, anchor, target.phrase());
        }
    }

    /// Rule 23: without it the verdict is unknown.
    private static boolean isBaselineWanted(FigureGoal goal) {
        return switch (goal.measure()) {
            case INCREASE, DECREASE, RANK_GAIN -> true;
            case LEVEL, SHARE -> goal.baseline() != null;
        };
    }

    private static boolean isBaselineKnown(FigureGoal goal) {
        return goal.baseline() != null && goal.baseline().value() != null;
    }

    private static boolean isFloor(FigureGoal goal) {
        return goal.measure() == Measure.SHARE
                && (goal.comparator() == Comparator.AT_LEAST
                        || goal.comparator() == Comparator.MORE_THAN);
    }

    private static String words(Target target, FigureGoal goal) {
        return target.phrase() + " " + goal.name();
    }

    /// The law of the day on which the year's awards can be decided.
    private LocalDate lastDay() {
        return LocalDate.of(content.year(), Month.DECEMBER, 31);
    }

    /// Rule 24: the same percent of another population is another target.
    private void populations() {
        String first = null;
        for (Target target : content.targets()) {
            for (FigureGoal goal : figures(target).toList()) {
                String population = goal.population();
                if (goal.measure() != Measure.SHARE || population == null) {
                    continue;
                }
                if (first != null && !first.equals(population)) {
                    found.add(POPULATIONS_DIFFER, "targets", target.phrase());
                    return;
                }
                first = population;
            }
        }
    }

    private static Stream<FigureGoal> figures(Target target) {
        return target.goal().leaves().stream()
                .filter(FigureGoal.class::isInstance)
                .map(FigureGoal.class::cast);
    }

    /// Rule 19.
    private void tasks(String path, List<Task> siblings) {
        LabelRank before = null;
        for (Task task : siblings) {
            String label = path + task.label();
            String anchor = "tasks[%s]".formatted(label);
            LabelRank rank = LabelRank.of(task.label()).orElse(null);
            if (before != null && rank != null && !before.isFollowedBy(rank)) {
                found.add(LABEL_GAP, anchor, task.phrase());
            }
            before = rank == null ? before : rank;
            if (!task.isSummarised()) {
                years(anchor, task.phrase());
            }
            tasks(label + "/", task.parts());
        }
    }

    /// Rule 33: a plan that says who does what, and not by when anybody reports.
    private void undatedReports() {
        List<Duty> undated =
                content.duties().stream()
                        .filter(duty ->
                                duty.kind() == Duty.Kind.REPORT
                                        || duty.kind() == Duty.Kind.AGGREGATE)
                        .filter(duty -> isUndated(duty.due()))
                        .toList();
        for (Duty duty : undated) {
            found.add(REPORT_UNDATED, "duties[%s].due".formatted(duty.code()), duty.action());
        }
        if (undated.isEmpty() && !content.duties().isEmpty() && !asksForReports()) {
            found.add(REPORT_UNDATED, "duties", content.head().title());
        }
    }

    private static boolean isUndated(@Nullable Deadline due) {
        return due == null || due.date() instanceof UndatedDate;
    }

    private boolean asksForReports() {
        return content.duties().stream().anyMatch(duty -> duty.kind() == Duty.Kind.REPORT)
                || content.campaigns().stream()
                        .map(PlannedCampaign::phases)
                        .flatMap(List::stream)
                        .map(PlannedPhase::report)
                        .anyMatch(Objects::nonNull);
    }

    private void years(String anchor, Phrase phrase) {
        Matcher matcher = NEXT_YEAR.matcher(phrase.value());
        while (matcher.find()) {
            int closed = Integer.parseInt(matcher.group(1));
            if (Integer.parseInt(matcher.group(3)) != closed + 1) {
                found.add(YEAR_INCONSISTENT, anchor, new Phrase(matcher.group(2)));
            }
        }
    }
}
