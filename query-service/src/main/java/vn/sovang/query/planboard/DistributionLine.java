package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.Recipient;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.text.Phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A line of the recipients, and whom it meant on the day of issuance (rule 21).
///
/// @param line its number in the printed order, from 0
/// @param words as printed
/// @param group set when the line names a group
/// @param recipients empty while nobody has said whom it means
public record DistributionLine(
        int line,
        String words,
        Recipient.@Nullable Disposition disposition,
        Recipient.@Nullable Group group,
        List<String> parts,
        List<Member> recipients) {
    public DistributionLine {
        parts = List.copyOf(parts);
        recipients = List.copyOf(recipients);
    }

    /// Key of the line at every moment, in printed order.
    String key() {
        return "%05d".formatted(line);
    }

    /// A unit by its name on the day of issuance.
    public record Member(String id, String name) {}

    static List<DistributionLine> of(PlanRow plan, UnitNames names, LocalDate day) {
        PlanRow.Issue issue = plan.issue();
        List<Recipient> lines = plan.content().recipients();
        List<DistributionLine> told = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i;
            Recipient recipient = lines.get(i);
            told.add(
                    new DistributionLine(
                            number,
                            recipient.line().value(),
                            recipient.disposition(),
                            recipient.group(),
                            recipient.parts().stream().map(Phrase::value).toList(),
                            issue == null
                                    ? List.of()
                                    : issue.distribution().stream()
                                            .filter(some -> some.recipient() == number)
                                            .flatMap(some -> some.units().stream())
                                            .map(unit ->
                                                    new Member(
                                                            unit.toString(), names.on(day, unit)))
                                            .toList()));
        }
        return told;
    }
}
