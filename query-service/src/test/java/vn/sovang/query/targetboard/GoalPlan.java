package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualId;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.actual.ActualValue;
import vn.sovang.goal.AnyOf;
import vn.sovang.goal.Baseline;
import vn.sovang.goal.Comparator;
import vn.sovang.goal.Direction;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Goal;
import vn.sovang.goal.Measure;
import vn.sovang.goal.MemberTest;
import vn.sovang.goal.Quantity;
import vn.sovang.goal.StatementGoal;
import vn.sovang.goal.Target;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanRevised;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.text.Phrase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The sample plan, with targets.
public final class GoalPlan {
    public final SamplePlan sample = new SamplePlan();

    public PlanDrafted drafted(int year, Target... targets) {
        PlanDrafted drafted = sample.drafted();
        return new PlanDrafted(
                drafted.planId(), drafted.code(), content(drafted.content(), year, targets));
    }

    public PlanDrafted drafted() {
        return drafted(2021, products(), fighters(), rank(), either());
    }

    PlanRevised revised(Target... targets) {
        return new PlanRevised(sample.plan, content(sample.drafted().content(), 2021, targets));
    }

    PlanAmended amended(Target... targets) {
        PlanAmended amended = sample.amended();
        return new PlanAmended(
                amended.planId(),
                amended.amendment(),
                content(amended.content(), 2021, targets),
                amended.summary(),
                amended.number(),
                amended.symbol(),
                amended.issuedOn(),
                amended.issuer(),
                amended.signatory(),
                amended.capacity(),
                amended.competence());
    }

    /// T1, of a year in which a unit is to make eight products.
    public static Target products() {
        return target("T1", figure("T1", "sản phẩm mới", Measure.LEVEL, "08 sản phẩm", null));
    }

    /// T2, seed S4: a floor, stated twice.
    static Target fighters() {
        return new Target(
                "T2",
                new Phrase("15% trở lên công chức đạt danh hiệu Chiến sĩ thi đua cơ sở"),
                figure("T2", "Danh hiệu Chiến sĩ thi đua cơ sở", Measure.SHARE, "15%", null),
                null,
                List.of("II.2", "III.1"));
    }

    /// T3: up three places from a rank that the plan does not tell.
    static Target rank() {
        return target(
                "T3",
                figure("T3", "xếp hạng", Measure.RANK_GAIN, "03 bậc", new Baseline(2020, null)));
    }

    /// T4: two products of three stars, or a certificate of merit.
    static Target either() {
        FigureGoal starred =
                new FigureGoal(
                        "T4.a",
                        "sản phẩm OCOP",
                        Measure.LEVEL,
                        Comparator.AT_LEAST,
                        Quantity.of("02 sản phẩm"),
                        Direction.HIGHER_IS_BETTER,
                        null,
                        null,
                        List.of(new MemberTest("sao", Comparator.AT_LEAST, Quantity.of("03 sao"))));
        StatementGoal merit = new StatementGoal("T4.b", "Bằng khen", StatementGoal.Nature.AWARD);
        return target("T4", new AnyOf(List.of(starred, merit)));
    }

    /// Value of the plan as a whole.
    public ActualRecorded recorded(String leaf, ActualValue value) {
        return new ActualRecorded(
                new ActualId(UUID.randomUUID()),
                sample.plan,
                leaf,
                null,
                value,
                LocalDate.of(2021, 12, 15),
                null,
                null,
                null,
                Instant.parse("2021-12-16T03:00:00Z"));
    }

    /// Value that takes the place of a wrong one.
    ActualRecorded corrected(ActualRecorded wrong, ActualValue value) {
        return new ActualRecorded(
                new ActualId(UUID.randomUUID()),
                wrong.planId(),
                wrong.leaf(),
                wrong.unitId(),
                value,
                wrong.trueOn(),
                null,
                wrong.actualId(),
                "Ghi nhầm số",
                Instant.parse("2021-12-17T03:00:00Z"));
    }

    private static Target target(String code, Goal goal) {
        return new Target(code, new Phrase("Chỉ tiêu " + code), goal, null, List.of("II.1"));
    }

    private static FigureGoal figure(
            String code, String name, Measure measure, String value, @Nullable Baseline baseline) {
        return new FigureGoal(
                code,
                name,
                measure,
                Comparator.AT_LEAST,
                Quantity.of(value),
                Direction.HIGHER_IS_BETTER,
                null,
                baseline,
                List.of());
    }

    private static PlanContent content(PlanContent old, int year, Target... targets) {
        return new PlanContent(
                year,
                old.head(),
                old.parents(),
                old.theme(),
                old.campaigns(),
                old.recipients(),
                old.passages(),
                List.of(targets),
                old.tasks(),
                old.duties(),
                old.attachments(),
                old.openLists(),
                old.crossReferences());
    }
}
