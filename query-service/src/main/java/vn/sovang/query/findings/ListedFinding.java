package vn.sovang.query.findings;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// A finding as people see it.
///
/// @param number among the findings of its plan, by which it is settled
/// @param register its number in the register of anomalies
/// @param anchor place in the plan
/// @param phrase the words that gave rise to it
/// @param provision the clause of the law on it and how sure it is; null where it is not about the
///   law
/// @param settlement of the finding by a person; null while it is open
public record ListedFinding(
        String key,
        String planId,
        String planCode,
        int number,
        FindingCode code,
        String register,
        FindingCode.Severity severity,
        String anchor,
        String phrase,
        OpenedFinding.@Nullable Provision provision,
        Instant openSince,
        FindingState state,
        @Nullable Settlement settlement,
        Sentences vi,
        Sentences en) {
    /// Settlement of a finding by a person.
    ///
    /// @param date the day that a date got; the document's words stay
    /// @param settledIn place where the plan waited for its province then, such as `cho-phan-tinh`;
    ///   null when it was settled here
    /// @param correction reason for which the day that was settled before was wrong; null where
    ///   none was
    public record Settlement(
            FindingOutcome outcome,
            @Nullable LocalDate date,
            String basis,
            String by,
            Instant at,
            @Nullable String settledIn,
            @Nullable String correction) {
        static @Nullable Settlement of(FindingRow.@Nullable Settlement settled) {
            if (settled == null) {
                return null;
            }
            TenantId there = settled.settledIn();
            return new Settlement(
                    settled.outcome(),
                    settled.date(),
                    settled.basis(),
                    settled.by(),
                    settled.at(),
                    there == null ? null : there.value(),
                    settled.correction());
        }
    }

    /// A finding in words.
    ///
    /// @param means sentence of the finding
    /// @param todo advice to the person who settles it
    public record Sentences(String means, String todo) {
        static Sentences of(FindingRow row, Texts texts, Language language) {
            OpenedFinding.Provision provision = row.provision();
            Map<String, String> blanks =
                    Map.of(
                            "phrase",
                            row.finding().phrase().value(),
                            "clause",
                            provision == null ? "" : Certainty.bare(provision.clause()),
                            "certainty",
                            provision == null ? "" : texts.of(provision.certainty(), language));
            String code = "finding." + row.code().name() + ".";
            return new Sentences(
                    texts.get(code + "means", language, blanks),
                    texts.get(code + "todo", language, blanks));
        }
    }

    static ListedFinding of(String key, FindingRow row, Texts texts) {
        return new ListedFinding(
                key,
                row.planId().toString(),
                row.planCode(),
                FindingBoard.number(key),
                row.code(),
                row.code().register(),
                row.code().severity(),
                row.finding().anchor(),
                row.finding().phrase().value(),
                row.provision(),
                row.openSince(),
                row.settlement() == null ? FindingState.OPEN : FindingState.SETTLED,
                Settlement.of(row.settlement()),
                Sentences.of(row, texts, Language.VI),
                Sentences.of(row, texts, Language.EN));
    }
}
