package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.kernel.Required;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.NumberSeries;

import java.time.LocalDate;
import java.util.List;

/// Says what a decision meant where it shows a misspelt name, or a wrong number, symbol or day.
/// What it granted, and to whom, cannot be written here.
///
/// @param number that was meant; absent where it is right
/// @param symbol that was meant; absent where it is right
/// @param decidedOn the day that was meant; absent where it is right
/// @param names that were meant, of the lines that show another
public record CorrectDecision(
        DecisionId decisionId,
        @Nullable DocumentNumber number,
        @Nullable String symbol,
        @Nullable LocalDate decidedOn,
        List<MeantName> names,
        CorrectingDocument document,
        String reason)
        implements DecisionCommand {
    public CorrectDecision {
        if (symbol != null) {
            Required.label("symbol", symbol);
        }
        NumberSeries.requireApart(number, symbol);
        Required.text("reason", reason);
        names = List.copyOf(names);
    }
}
