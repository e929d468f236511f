package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.DOCUMENT_UNKNOWN;
import static vn.sovang.command.plan.PlanRejection.PARENT_CIRCLE;
import static vn.sovang.command.plan.PlanRejection.PARENT_UNKNOWN;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.plan.LinkParent;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanText;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Records of the register that a plan's citations mean (R12).
final class Links {
    private Links() {}

    static List<PlanEvent> decide(
            LinkParent command, PlanContent content, Act act, Function<UUID, Facts> history) {
        int index = command.parent();
        if (index < 0 || index >= content.parents().size()) {
            throw PARENT_UNKNOWN.because("number", index);
        }
        ParentDocument parent = content.parents().get(index);
        if (command.documentId().equals(parent.documentId())) {
            return List.of();
        }
        require(command.planId(), parent.linkedTo(command.documentId()), history);
        return List.of(
                new ParentLinked(
                        command.planId(),
                        index,
                        parent.relation(),
                        command.documentId(),
                        act.actor().id(),
                        act.at()));
    }

    /// The links that a text brings along.
    static void require(PlanId plan, PlanContent content, Function<UUID, Facts> history) {
        content.parents().forEach(parent -> require(plan, parent, history));
    }

    private static void require(PlanId plan, ParentDocument parent, Function<UUID, Facts> history) {
        UUID document = parent.documentId();
        if (document == null) {
            return;
        }
        boolean closes =
                parent.relation() == ParentDocument.Relation.IMPLEMENTS
                        && reaches(document, plan.value(), history);
        if (closes || document.equals(plan.value())) {
            throw PARENT_CIRCLE.because(
                    Map.of("plan", plan.toString(), "document", document.toString()));
        }
        Facts facts = history.apply(document);
        if (!facts.has(PlanIssued.class) && !facts.has(ExternalDocumentRegistered.class)) {
            throw DOCUMENT_UNKNOWN.because("document", document);
        }
    }

    /// True when one goes up from a record to another by what it implements.
    private static boolean reaches(UUID from, UUID to, Function<UUID, Facts> history) {
        return from.equals(to) || above(Stream.of(from), history).containsKey(to);
    }

    /// Plans that a text implements, directly or through others, as far as it is linked.
    static Collection<Facts> above(PlanContent content, Function<UUID, Facts> history) {
        return above(implemented(content.parents()), history).values();
    }

    /// These records and all above them; those below come first.
    private static Map<UUID, Facts> above(Stream<UUID> from, Function<UUID, Facts> history) {
        Map<UUID, Facts> seen = new LinkedHashMap<>();
        Deque<UUID> open = new ArrayDeque<>(from.toList());
        while (!open.isEmpty()) {
            UUID next = open.poll();
            if (!seen.containsKey(next)) {
                Facts facts = history.apply(next);
                seen.put(next, facts);
                implemented(facts).forEach(open::add);
            }
        }
        return seen;
    }

    private static Stream<UUID> implemented(Facts facts) {
        Stream<ParentDocument> ofPlan =
                PlanText.of(facts.events()).map(PlanContent::parents).stream()
                        .flatMap(List::stream);
        Stream<ParentDocument> ofDocument =
                facts.all(ExternalDocumentRegistered.class).stream()
                        .flatMap(document -> document.parents().stream());
        return implemented(Stream.concat(ofPlan, ofDocument).toList());
    }

    private static Stream<UUID> implemented(List<ParentDocument> parents) {
        return parents.stream()
                .filter(parent -> parent.relation() == ParentDocument.Relation.IMPLEMENTS)
                .flatMap(parent -> Optional.ofNullable(parent.documentId()).stream());
    }
}
