package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.DOSSIER_INCOMPLETE;
import static vn.sovang.command.proposal.ProposalRejection.LINE_NEEDED;
import static vn.sovang.command.proposal.ProposalRejection.LINE_NOT_WANTED;
import static vn.sovang.command.proposal.ProposalRejection.LINE_UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

import vn.sovang.award.DossierComponent;
import vn.sovang.kernel.Closed;
import vn.sovang.proposal.AddDossierItem;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineNumbers;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// State of a dossier: what lies in it and what does not.
///
/// @param missing places of the checklist that are still empty
/// @param filled the file that lies in each place
record Dossier(PSet<Place> missing, PMap<Place, String> filled, boolean isCertified) {
    /// A place in the dossier: a component, and the line it belongs to where each line needs its
    /// own.
    record Place(DossierComponent component, @Nullable Integer line) {
        /// The places of an item, in a proposal of these lines.
        static List<Place> all(AddDossierItem item, Set<Integer> lines) {
            if (!Boolean.TRUE.equals(item.everyLine())) {
                return List.of(of(item, lines));
            }
            if (!item.component().isPerLine() || item.line() != null) {
                throw LINE_NOT_WANTED.because("component", item.component());
            }
            return lines.stream().sorted().map(line -> new Place(item.component(), line)).toList();
        }

        /// The place of an item, in a proposal of these lines.
        private static Place of(AddDossierItem item, Set<Integer> lines) {
            Integer line = item.line();
            if (!item.component().isPerLine()) {
                if (line != null) {
                    throw LINE_NOT_WANTED.because("component", item.component());
                }
                return new Place(item.component(), null);
            }
            if (line == null) {
                throw LINE_NEEDED.because("component", item.component());
            }
            if (!lines.contains(line)) {
                throw LINE_UNKNOWN.because("line", line);
            }
            return new Place(item.component(), line);
        }
    }

    /// Every place of a checklist, still empty.
    static Dossier empty(List<DossierComponent> checklist, Set<Integer> lines) {
        Set<Place> places = new HashSet<>();
        for (DossierComponent component : checklist) {
            if (component.isPerLine()) {
                lines.forEach(line -> places.add(new Place(component, line)));
            } else {
                places.add(new Place(component, null));
            }
        }
        return new Dossier(HashTreePSet.from(places), HashTreePMap.empty(), false);
    }

    /// R4: a new achievement report needs a new certification.
    Dossier with(Place place, String attachment) {
        boolean stays = isCertified && !place.component().isPerLine();
        return new Dossier(missing.minus(place), filled.plus(place, attachment), stays);
    }

    /// A file in its place, or in that of each line.
    Dossier with(DossierItemAdded item, Set<Integer> lines) {
        if (!item.belongsToEveryLine()) {
            return with(new Place(item.component(), item.line()), item.attachment());
        }
        Dossier next = this;
        for (int line : lines) {
            next = next.with(new Place(item.component(), line), item.attachment());
        }
        return next;
    }

    Dossier certified() {
        return new Dossier(missing, filled, true);
    }

    Dossier uncertified() {
        return new Dossier(missing, filled, false);
    }

    /// R3.
    void requireComplete() {
        if (!missing.isEmpty()) {
            throw DOSSIER_INCOMPLETE.because(
                    "missing",
                    missing.stream()
                            .collect(Collectors.groupingBy(Place::component))
                            .entrySet()
                            .stream()
                            .map(empty -> words(empty.getKey(), empty.getValue()))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String words(DossierComponent component, List<Place> places) {
        List<Integer> lines = places.stream().map(Place::line).filter(Objects::nonNull).toList();
        return lines.isEmpty()
                ? Closed.code(component)
                : "%s (%s)".formatted(Closed.code(component), LineNumbers.words(lines));
    }
}
