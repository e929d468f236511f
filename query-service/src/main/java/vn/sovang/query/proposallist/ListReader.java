package vn.sovang.query.proposallist;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Wording;
import vn.sovang.query.campaignboard.Campaign;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.table.Column;
import vn.sovang.query.pages.table.TypedTable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Understands the rows of a list by the registers: whom they name, in which unit, and what is
/// proposed. Nothing is guessed: what fits several is a fault.
final class ListReader {
    private final ListForm form;
    private final Words words;
    private final Registers registers;
    private final Set<String> own;
    private final List<Campaign.Offer> offers;
    private final Set<String> seen = new HashSet<>();

    /// @param own units in which the caller may enter somebody new
    ListReader(ListForm form, Set<String> own, Reads reads, Words words) throws Exception {
        this.form = form;
        this.words = words;
        this.registers = new Registers(form.unit(), reads, words);
        this.own = Set.copyOf(own);
        this.offers = offers(form, reads);
    }

    /// Awards that the campaign's plan announces; none where it leaves them open.
    private static List<Campaign.Offer> offers(ListForm form, Reads reads) throws Exception {
        Optional<String> campaign = form.occasion("campaign");
        return campaign.isEmpty()
                ? List.of()
                : reads.one("campaigns/" + campaign.orElseThrow(), Campaign.class).awards();
    }

    List<ListedLine> read(TypedTable table) throws Exception {
        List<ListedLine> lines = new ArrayList<>();
        for (TypedTable.Row row : table.rows()) {
            lines.add(line(row));
        }
        return lines;
    }

    private ListedLine line(TypedTable.Row row) throws Exception {
        List<String> faults = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        Enum<?> award = new AwardWords(words).of(row, form.item(), faults);
        NamedNominee named = registers.named(row, award, faults, notices);
        if (named.id() == null && named.unitId() != null && !own.contains(named.unitId())) {
            faults.add(words.get("proposal-list.fault.foreign", "unit", named.unitName()));
        }
        if (award != null && named.kind() != null) {
            requireOffered(award, named.kind(), faults);
        }
        AwardItem item = award == null ? null : AwardWords.decidedBy(award, form.authority());
        String achievement =
                row.cell(Column.ACHIEVEMENT).isEmpty()
                        ? form.achievement()
                        : row.cell(Column.ACHIEVEMENT);
        if (form.isRegistering()) {
            if (award instanceof CommendationForm) {
                faults.add(words.get("proposal-list.fault.title", "item", words.of(award)));
            }
        } else if (achievement.isBlank()) {
            faults.add(words.get("proposal-list.fault.achievement"));
        } else {
            registers.requireWritten(
                    () -> Wording.prose(achievement), "fault.achievement-letters", faults);
        }
        ListedLine line =
                new ListedLine(
                        row.line(),
                        named.name(),
                        named.kind(),
                        named.unitId(),
                        named.unitName(),
                        named.account(),
                        named.id(),
                        item,
                        award == null ? row.cell(Column.ITEM) : words.of(award),
                        achievement,
                        faults,
                        notices);
        return seen.add(line.identity() + item) ? line : twice(line);
    }

    private void requireOffered(Enum<?> award, SubjectKind kind, List<String> faults) {
        boolean isOffered =
                offers.stream()
                        .anyMatch(offer ->
                                offer.award().equals(award.name())
                                        && offer.decidedBy() == form.authority()
                                        && offer.subjects().contains(kind));
        if (!offers.isEmpty() && !isOffered) {
            faults.add(
                    words.get(
                            "proposal-list.fault.offered",
                            "item",
                            words.of(award),
                            "kind",
                            words.within(kind),
                            "authority",
                            words.of(form.authority())));
        }
    }

    private ListedLine twice(ListedLine line) {
        return new ListedLine(
                line.line(),
                line.name(),
                line.kind(),
                line.unitId(),
                line.unitName(),
                line.account(),
                line.nominee(),
                line.item(),
                line.itemWords(),
                line.achievement(),
                List.of(words.get("proposal-list.fault.twice")),
                line.notices());
    }
}
