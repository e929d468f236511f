package vn.sovang.plan;

import vn.sovang.goal.Target;
import vn.sovang.kernel.InvalidValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Content of a plan: its own words where words matter, and our reading beside them.
///
/// @param year the year that the plan is for
public record PlanContent(
        int year,
        PlanHead head,
        List<ParentDocument> parents,
        Theme theme,
        List<PlannedCampaign> campaigns,
        List<Recipient> recipients,
        List<Passage> passages,
        List<Target> targets,
        List<Task> tasks,
        List<Duty> duties,
        List<ExpectedAttachment> attachments,
        List<OpenList> openLists,
        List<CrossReference> crossReferences) {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    public PlanContent {
        parents = List.copyOf(parents);
        campaigns = List.copyOf(campaigns);
        recipients = List.copyOf(recipients);
        passages = List.copyOf(passages);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        duties = List.copyOf(duties);
        attachments = List.copyOf(attachments);
        openLists = List.copyOf(openLists);
        crossReferences = List.copyOf(crossReferences);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidValue("plan.year", "year", Integer.toString(year));
        }
        requireDistinct("campaigns", campaigns.stream().map(PlannedCampaign::label));
        requireDistinct("duties", duties.stream().map(Duty::code));
        requireDistinct(
                "targets",
                targets.stream()
                        .flatMap(target -> target.goal().leaves().stream())
                        .map(Target::leafCode));
        requireDistinct("targets", targets.stream().map(Target::code));
    }

    /// The same plan, with one citation read as a record of the register.
    public PlanContent linked(int parent, UUID document) {
        List<ParentDocument> linked = new ArrayList<>(parents);
        if (parent >= 0 && parent < linked.size()) {
            linked.set(parent, linked.get(parent).linkedTo(document));
        }
        return with(linked);
    }

    /// The same plan, with the links of citations that stood in an earlier text already.
    public PlanContent keepingLinksOf(PlanContent earlier) {
        return with(parents.stream().map(parent -> keepingLink(parent, earlier)).toList());
    }

    private static ParentDocument keepingLink(ParentDocument parent, PlanContent earlier) {
        return parent.documentId() != null
                ? parent
                : earlier.parents.stream()
                        .filter(old -> old.citation().equals(parent.citation()))
                        .filter(old -> old.relation() == parent.relation())
                        .flatMap(old -> Optional.ofNullable(old.documentId()).stream())
                        .findFirst()
                        .map(parent::linkedTo)
                        .orElse(parent);
    }

    private PlanContent with(List<ParentDocument> linked) {
        return new PlanContent(
                year,
                head,
                linked,
                theme,
                campaigns,
                recipients,
                passages,
                targets,
                tasks,
                duties,
                attachments,
                openLists,
                crossReferences);
    }

    private static void requireDistinct(String list, Stream<String> labels) {
        Set<String> seen = new HashSet<>();
        if (!labels.allMatch(seen::add)) {
            throw new InvalidValue("plan.label-twice", "label", list);
        }
    }
}
