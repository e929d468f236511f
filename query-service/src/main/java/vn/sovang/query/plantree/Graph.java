package vn.sovang.query.plantree;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;
import vn.sovang.query.externaldocument.ExternalDocumentBoard;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.planboard.Stage;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.text.SearchText;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Plans and documents with their links, read at one moment. Who walks stops where it has been.
final class Graph {
    private static final String LINKS_TO =
            "b.row -> 'content' -> 'parents' @> jsonb_build_array(jsonb_build_object('documentId',"
                    + " cast(:document as text)))";
    private static final String CITES =
            "b.row -> 'content' -> 'parents' @>"
                    + " jsonb_build_array(jsonb_build_object('number', cast(:number as text)))";

    private final JdbcClient db;
    private final PlanBoard plans;
    private final ExternalDocumentBoard documents;
    private final BoardReader reader;
    private final Moment moment;
    private final Map<String, Optional<Node>> known = new HashMap<>();

    Graph(
            JdbcClient db,
            PlanBoard plans,
            ExternalDocumentBoard documents,
            BoardReader reader,
            Moment moment) {
        this.db = db;
        this.plans = plans;
        this.documents = documents;
        this.reader = reader;
        this.moment = moment;
    }

    Optional<Node> find(String id) {
        return known.computeIfAbsent(
                id,
                _ ->
                        reader.find(db, plans, moment, id)
                                .map(Node::of)
                                .or(() -> reader.find(db, documents, moment, id).map(Node::of)));
    }

    PlanTree tree(Node node) {
        List<PlanTree.Below> children = children(node, new Walk());
        return new PlanTree(
                PlanTree.Document.of(node),
                theme(node),
                parents(node, new Walk()),
                children,
                expected(node, children),
                moment.position(),
                moment.at());
    }

    private List<PlanTree.Above> parents(Node node, Walk walk) {
        if (!walk.enter(node)) {
            return List.of();
        }
        List<PlanTree.Above> above = new ArrayList<>();
        for (int i = 0; i < node.parents().size(); i++) {
            ParentDocument parent = node.parents().get(i);
            Optional<Node> meant = meant(parent);
            above.add(
                    new PlanTree.Above(
                            i,
                            parent.relation(),
                            parent.origin(),
                            parent.citation().value(),
                            parent.issuer(),
                            meant.map(PlanTree.Document::of).orElse(null),
                            meant.filter(walk::isCircle).isPresent(),
                            meant.map(document -> parents(document, walk)).orElse(List.of())));
        }
        walk.leave(node);
        return above;
    }

    private Optional<Node> meant(ParentDocument parent) {
        return Optional.ofNullable(parent.documentId()).flatMap(id -> find(id.toString()));
    }

    private List<PlanTree.Below> children(Node node, Walk walk) {
        if (!walk.enter(node)) {
            return List.of();
        }
        Map<String, Node> candidates = new HashMap<>();
        List<Where> ways = new ArrayList<>();
        ways.add(Where.all().and(LINKS_TO, "document", node.id()));
        if (node.number() != null) {
            ways.add(Where.all().and(CITES, "number", node.number()));
        }
        for (Where way : ways) {
            reader.all(db, plans, moment, way).stream()
                    .map(Node::of)
                    .filter(child -> child.stage() != Stage.ASSIGNED_AWAY)
                    .forEach(child -> candidates.put(child.id(), child));
        }
        candidates.remove(node.id());
        List<PlanTree.Below> below =
                candidates.values().stream()
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .flatMap(child -> below(node, child, walk).stream())
                        .toList();
        walk.leave(node);
        return below;
    }

    private Optional<PlanTree.Below> below(Node node, Node child, Walk walk) {
        return child.parents().stream()
                .filter(parent -> isLinked(parent, node) || node.isNamedBy(parent))
                .min((one, other) -> one.relation().compareTo(other.relation()))
                .map(parent ->
                        new PlanTree.Below(
                                PlanTree.Document.of(child),
                                parent.relation(),
                                isLinked(parent, node),
                                walk.isCircle(child),
                                children(child, walk)));
    }

    private static boolean isLinked(ParentDocument parent, Node node) {
        return parent.documentId() != null && parent.documentId().toString().equals(node.id());
    }

    /// Rule 18: its own, else the nearest inherited one, else none.
    private PlanTree.EffectiveTheme theme(Node node) {
        Theme.Origin origin = node.theme().origin();
        String words = words(node);
        return switch (origin) {
            case OWN -> new PlanTree.EffectiveTheme(origin, words, PlanTree.Document.of(node));
            case NONE -> new PlanTree.EffectiveTheme(origin, null, null);
            case INHERITED ->
                    nearestOwn(node)
                            .map(from ->
                                    new PlanTree.EffectiveTheme(
                                            origin, words(from), PlanTree.Document.of(from)))
                            .orElseGet(() -> new PlanTree.EffectiveTheme(origin, words, null));
        };
    }

    private static @Nullable String words(Node node) {
        return node.theme().phrase() == null ? null : node.theme().phrase().value();
    }

    /// Level by level; those that are cited for their theme come before those that are implemented.
    private Optional<Node> nearestOwn(Node node) {
        Set<String> seen = new HashSet<>(Set.of(node.id()));
        List<Node> level = List.of(node);
        while (!level.isEmpty()) {
            List<Node> above = new ArrayList<>();
            for (ParentDocument.Relation relation :
                    List.of(
                            ParentDocument.Relation.INHERITS_THEME,
                            ParentDocument.Relation.IMPLEMENTS)) {
                level.stream()
                        .flatMap(some -> some.parents().stream())
                        .filter(parent -> parent.relation() == relation)
                        .flatMap(parent -> meant(parent).stream())
                        .filter(parent -> seen.add(parent.id()))
                        .forEach(above::add);
            }
            Optional<Node> own =
                    above.stream()
                            .filter(some -> some.theme().origin() == Theme.Origin.OWN)
                            .findFirst();
            if (own.isPresent()) {
                return own;
            }
            level =
                    above.stream()
                            .filter(some -> some.theme().origin() == Theme.Origin.INHERITED)
                            .toList();
        }
        return Optional.empty();
    }

    /// A unit has answered when a plan of its name cites the document.
    private PlanTree.Expected expected(Node node, List<PlanTree.Below> children) {
        UnitNames names = UnitNames.load(db, moment, node.executors());
        List<PlanTree.Answering> units =
                node.executors().stream()
                        .map(unit ->
                                new PlanTree.Answering(
                                        unit.toString(),
                                        names.on(moment.day(), unit),
                                        answer(unit, names, children)))
                        .toList();
        boolean isKnown = !units.isEmpty() && node.unknownLines().isEmpty();
        return new PlanTree.Expected(isKnown, units, node.unknownLines());
    }

    private @Nullable String answer(UnitId unit, UnitNames names, List<PlanTree.Below> children) {
        return children.stream()
                .map(PlanTree.Below::document)
                .filter(child -> isName(child, unit, names))
                .map(PlanTree.Document::id)
                .findFirst()
                .orElse(null);
    }

    private boolean isName(PlanTree.Document child, UnitId unit, UnitNames names) {
        String issuer = child.issuer();
        LocalDate day = child.issuedOn() == null ? moment.day() : child.issuedOn();
        return issuer != null
                && SearchText.fold(issuer).equals(SearchText.fold(names.on(day, unit)));
    }

    /// Where one has been, and the way from the start to where one is.
    private static final class Walk {
        private final Set<String> seen = new HashSet<>();
        private final Set<String> way = new HashSet<>();

        boolean enter(Node node) {
            return seen.add(node.id()) && way.add(node.id());
        }

        void leave(Node node) {
            way.remove(node.id());
        }

        boolean isCircle(Node next) {
            return way.contains(next.id());
        }
    }
}
