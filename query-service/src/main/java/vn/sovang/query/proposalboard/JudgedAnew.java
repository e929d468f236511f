package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.TitleItem;
import vn.sovang.law.Criterion;
import vn.sovang.law.Difference;
import vn.sovang.law.Past;
import vn.sovang.law.Reevaluation;
import vn.sovang.proposal.LineEligibility;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.history.ShownVerdict;
import vn.sovang.query.reading.OneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Lines of a proposal judged anew beside their verdicts, which stay as they are.
///
/// @param on the day whose rules were asked for
/// @param lines those that have a verdict
public record JudgedAnew(
        String id, LocalDate on, RuleSet ruleSet, String source, List<Line> lines) {
    public JudgedAnew {
        lines = List.copyOf(lines);
    }

    /// One line.
    ///
    /// @param stands the newest verdict, of the submission or the appraisal
    /// @param anew verdict by the rules of the day and the history as it is at the moment
    /// @param differences differences and their reasons, criterion by criterion
    /// @param historyChanged whether the history on which the verdict stands has changed since
    /// @param disciplineSince whether discipline came into the history since; false for whoever is
    ///   not told of it
    public record Line(
            int number,
            String nomineeId,
            String nominee,
            ItemClass itemClass,
            @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
            ShownVerdict stands,
            ShownVerdict anew,
            List<Differing> differences,
            boolean historyChanged,
            boolean disciplineSince) {
        public Line {
            differences = List.copyOf(differences);
        }
    }

    /// One criterion on which they differ.
    ///
    /// @param then null where nobody asked for it
    /// @param now null where nobody asks for it
    public record Differing(
            Criterion criterion,
            Difference.Cause cause,
            ShownVerdict.@Nullable Checked then,
            ShownVerdict.@Nullable Checked now) {
        static Differing of(Difference difference) {
            return new Differing(
                    difference.criterion(),
                    difference.cause(),
                    ShownVerdict.Checked.of(difference.then()),
                    ShownVerdict.Checked.of(difference.now()));
        }
    }

    /// @param disciplined nominees with discipline since the verdict, as far as the caller is told
    static JudgedAnew of(
            ProposalRow row, Map<String, Past> pasts, List<String> disciplined, LocalDate on) {
        RuleSet rules = RuleSet.inForceOn(on);
        return new JudgedAnew(
                row.proposalId().toString(),
                on,
                rules,
                rules.source(),
                row.lines().stream()
                        .flatMap(line -> line(row, line, pasts, disciplined, on))
                        .toList());
    }

    private static Stream<Line> line(
            ProposalRow row,
            ProposalLine line,
            Map<String, Past> pasts,
            List<String> disciplined,
            LocalDate on) {
        String nominee = line.nominee().nomineeId().toString();
        Past past = pasts.getOrDefault(nominee, Past.NOTHING);
        return row.review().eligibility().stream()
                .filter(judged -> judged.line() == line.number())
                .map(LineEligibility::verdict)
                .map(verdict -> Reevaluation.of(verdict, on, day -> line.judged(past, day)))
                .map(anew ->
                        new Line(
                                line.number(),
                                nominee,
                                line.nominee().name(),
                                line.item() instanceof TitleItem ? ItemClass.TITLE : ItemClass.FORM,
                                switch (line.item()) {
                                    case TitleItem(var title, _) -> title.name();
                                    case FormItem(var form, _) -> form.name();
                                },
                                Objects.requireNonNull(ShownVerdict.of(anew.stands())),
                                Objects.requireNonNull(ShownVerdict.of(anew.anew())),
                                anew.differences().stream().map(Differing::of).toList(),
                                anew.differences().stream()
                                        .anyMatch(one -> one.cause() == Difference.Cause.HISTORY),
                                disciplined.contains(nominee)));
    }
}
