package vn.sovang.query.plantree;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.Recipient;
import vn.sovang.plan.Theme;
import vn.sovang.query.externaldocument.ExternalDocumentRow;
import vn.sovang.query.planboard.PlanRow;
import vn.sovang.query.plantree.TreeRow.Document;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateRange;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A plan or a document of another authority in the tree.
///
/// @param issuingUnit the unit that issued a plan; null where its words alone tell
/// @param executors units that it names to carry it out
/// @param unknownLines recipients' lines, by their numbers, that tell somebody to carry it out,
///   nobody knows whom
record Node(
        Document document,
        @Nullable UnitId issuingUnit,
        Theme theme,
        List<ParentDocument> parents,
        Set<UnitId> executors,
        SortedMap<Integer, String> unknownLines) {
    static Node of(PlanRow plan) {
        PlanHead head = plan.content().head();
        PlanRow.Issue issue = plan.issue();
        Set<UnitId> executors = new LinkedHashSet<>();
        SortedMap<Integer, String> unknown = new TreeMap<>();
        List<Recipient> lines = plan.content().recipients();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).disposition() == Recipient.Disposition.EXECUTE) {
                List<UnitId> units = units(issue, i);
                executors.addAll(units);
                if (units.isEmpty()) {
                    unknown.put(i, lines.get(i).line().value());
                }
            }
        }
        return new Node(
                new Document(
                        plan.planId().toString(),
                        plan.stage(),
                        head.documentType(),
                        head.title().value(),
                        issue == null || issue.number() == null
                                ? null
                                : issue.number() + "/" + issue.symbol(),
                        issue == null ? null : issue.issuedOn(),
                        issue != null
                                ? issue.issuer()
                                : head.issuer().phrase() == null
                                        ? null
                                        : head.issuer().phrase().value()),
                issue == null ? null : issue.issuingUnit(),
                plan.content().theme(),
                plan.content().parents(),
                executors,
                unknown);
    }

    static Node of(ExternalDocumentRow document) {
        return new Node(
                new Document(
                        document.documentId().toString(),
                        null,
                        document.documentType(),
                        document.title(),
                        document.number(),
                        document.date() == null || document.date().year().isEmpty()
                                ? null
                                : document.date()
                                        .resolve(DateContext.ofYear(1))
                                        .filter(days -> days.first().equals(days.last()))
                                        .map(DateRange::first)
                                        .orElse(null),
                        document.issuer()),
                null,
                document.theme(),
                document.parents(),
                new LinkedHashSet<>(document.executors()),
                new TreeMap<>());
    }

    private static List<UnitId> units(PlanRow.@Nullable Issue issue, int line) {
        return issue == null
                ? List.of()
                : issue.distribution().stream()
                        .filter(some -> some.recipient() == line)
                        .flatMap(some -> some.units().stream())
                        .toList();
    }

    String id() {
        return document.id();
    }

    /// True when an unlinked citation names this document: the same number, and no other day.
    boolean isNamedBy(ParentDocument parent) {
        String number = document.number();
        LocalDate issuedOn = document.issuedOn();
        if (parent.documentId() != null || number == null || !number.equals(parent.number())) {
            return false;
        }
        return issuedOn == null
                || parent.date() == null
                || parent.date()
                        .resolve(DateContext.ofYear(issuedOn.getYear()))
                        .filter(days ->
                                days.last().isBefore(issuedOn) || days.first().isAfter(issuedOn))
                        .isEmpty();
    }
}
