package vn.sovang.platform.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.jsontype.NamedType;

import vn.sovang.actual.ActualBaseline;
import vn.sovang.actual.ActualFigure;
import vn.sovang.actual.ActualMembers;
import vn.sovang.actual.ActualShare;
import vn.sovang.actual.ActualStatement;
import vn.sovang.actual.ActualValue;
import vn.sovang.award.AwardItem;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.goal.AllOf;
import vn.sovang.goal.AnyOf;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Goal;
import vn.sovang.goal.StatementGoal;
import vn.sovang.nominee.CollectiveYear;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.Initiative;
import vn.sovang.nominee.Membership;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.YearRating;
import vn.sovang.proposal.HigherUnit;
import vn.sovang.proposal.OutsideAuthority;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.Recipient;
import vn.sovang.scoretable.Confirmation;
import vn.sovang.time.CountedDate;
import vn.sovang.time.DateReading;
import vn.sovang.time.EventDate;
import vn.sovang.time.ExactDate;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.PartialDate;
import vn.sovang.time.PeriodDate;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.RelativeDate;
import vn.sovang.time.SettledDate;
import vn.sovang.time.TimedDate;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.UnreadDate;
import vn.sovang.time.WorkingDaysDate;
import vn.sovang.time.YearlessDate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names under which the log keeps the cases of sealed values; like event names they never
/// change.
public final class SealedNames {
    private static final Map<Class<?>, List<NamedType>> NAMES =
            Map.of(
                    DateReading.class,
                    List.of(
                            new NamedType(ExactDate.class, "exact"),
                            new NamedType(PartialDate.class, "partial"),
                            new NamedType(FuzzyDate.class, "fuzzy"),
                            new NamedType(RelativeDate.class, "relative"),
                            new NamedType(ImpossibleDate.class, "impossible"),
                            new NamedType(SettledDate.class, "settled"),
                            new NamedType(UndatedDate.class, "undated"),
                            new NamedType(UnreadDate.class, "unread"),
                            new NamedType(YearlessDate.class, "yearless"),
                            new NamedType(TimedDate.class, "timed"),
                            new NamedType(PeriodDate.class, "period"),
                            new NamedType(CountedDate.class, "counted"),
                            new NamedType(EventDate.class, "event"),
                            new NamedType(RecurringDate.class, "recurring"),
                            new NamedType(WorkingDaysDate.class, "working-days")),
                    AwardItem.class,
                    List.of(
                            new NamedType(TitleItem.class, "title"),
                            new NamedType(FormItem.class, "form")),
                    Recipient.class,
                    List.of(
                            new NamedType(HigherUnit.class, "higher-unit"),
                            new NamedType(PlatformBody.class, "platform-body"),
                            new NamedType(OutsideAuthority.class, "outside-authority")),
                    HistoryFact.class,
                    List.of(
                            new NamedType(PastAward.class, "past-award"),
                            new NamedType(YearRating.class, "rating"),
                            new NamedType(Initiative.class, "initiative"),
                            new NamedType(CollectiveYear.class, "collective-year"),
                            new NamedType(CompleteYears.class, "complete-years"),
                            new NamedType(Membership.class, "membership")),
                    ActualValue.class,
                    List.of(
                            new NamedType(ActualFigure.class, "figure"),
                            new NamedType(ActualShare.class, "share"),
                            new NamedType(ActualMembers.class, "members"),
                            new NamedType(ActualStatement.class, "statement"),
                            new NamedType(ActualBaseline.class, "baseline")),
                    Confirmation.class,
                    List.of(
                            new NamedType(Confirmation.ByMeeting.class, "meeting"),
                            new NamedType(Confirmation.ByDecision.class, "decision")),
                    Goal.class,
                    List.of(
                            new NamedType(FigureGoal.class, "figure"),
                            new NamedType(StatementGoal.class, "statement"),
                            new NamedType(AllOf.class, "all-of"),
                            new NamedType(AnyOf.class, "any-of")));

    private SealedNames() {}

    /// Tells whether values of this type carry their name.
    static boolean isNamed(Class<?> type) {
        return NAMES.keySet().stream().anyMatch(base -> base.isAssignableFrom(type));
    }

    static @Nullable String nameOf(Class<?> type) {
        return NAMES.values().stream()
                .flatMap(List::stream)
                .filter(named -> named.getType() == type)
                .map(NamedType::getName)
                .findFirst()
                .orElse(null);
    }

    /// The cases of a sealed type by their names, in their order; empty for any other type.
    public static Map<String, Class<?>> cases(Class<?> base) {
        Map<String, Class<?>> cases = new LinkedHashMap<>();
        NAMES.getOrDefault(base, List.of())
                .forEach(named -> cases.put(named.getName(), named.getType()));
        return cases;
    }

    static @Nullable List<NamedType> subtypes(Class<?> type) {
        return NAMES.get(type);
    }
}
