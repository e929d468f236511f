package vn.sovang.query.plantree;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;
import vn.sovang.query.externaldocument.ExternalDocumentBoard;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.planboard.PlanStage;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Plans and documents with their links, read at one moment. Who walks stops where it has been.
final class Graph {
    /// Citations of plans, by the document that was linked and by the number that is printed.
    private static final String CITATIONS =
            """
            select distinct b.key, p ->> 'documentId' as document, p ->> 'number' as number
            from view.plan_board b cross join lateral jsonb_array_elements(b.parents) p
            where {holds}
            """;

    private final JdbcClient db;
    private final PlanBoard plans;
    private final ExternalDocumentBoard documents;
    private final BoardReader reader;
    private final Moment moment;
    private final OwnPlans ownPlans;
    private final Map<String, Optional<Node>> known = new HashMap<>();
    private @Nullable Map<String, Set<String>> citing;

    Graph(
            JdbcClient db,
            PlanBoard plans,
            ExternalDocumentBoard documents,
            BoardReader reader,
            Moment moment,
            OwnPlans ownPlans) {
        this.db = db;
        this.plans = plans;
        this.documents = documents;
        this.reader = reader;
        this.moment = moment;
        this.ownPlans = ownPlans;
    }

    Optional<Node> find(String id) {
        return known.computeIfAbsent(
                id,
                _ ->
                        reader.find(db, plans, moment, id)
                                .filter(ownPlans::mayRead)
                                .map(Node::of)
                                .or(() -> reader.find(db, documents, moment, id).map(Node::of)));
    }

    /// Rows from what is cited down to what cites.
    List<TreeRow> tree(Node node) {
        List<TreeRow> rows = new ArrayList<>();
        new Walk(rows, TreeRow.Direction.ABOVE).up(node, "above");
        rows.add(
                new TreeRow(
                        "asked",
                        TreeRow.Direction.ASKED,
                        0,
                        null,
                        node.document(),
                        theme(node),
                        false));
        new Walk(rows, TreeRow.Direction.BELOW).down(node, "below");
        return rows;
    }

    private Optional<Node> meant(ParentDocument parent) {
        return Optional.ofNullable(parent.documentId()).flatMap(id -> find(id.toString()));
    }

    /// Plans that cite a document, and the weightiest citation of each.
    private Map<Node, ParentDocument> children(Node node) {
        Set<String> keys = new TreeSet<>(citing(node.id()));
        String number = node.document().number();
        if (number != null) {
            keys.addAll(citing(number));
        }
        keys.remove(node.id());
        List<Node> candidates =
                load(keys).stream()
                        .filter(child -> child.document().stage() != PlanStage.ASSIGNED_AWAY)
                        .toList();
        Map<Node, ParentDocument> children = new LinkedHashMap<>();
        candidates.forEach(child ->
                child.parents().stream()
                        .filter(parent -> isLinked(parent, node) || node.isNamedBy(parent))
                        .min(Comparator.comparing(ParentDocument::relation))
                        .ifPresent(parent -> children.put(child, parent)));
        return children;
    }

    /// The plans that cite what has this id or number; read once for a whole tree.
    private Set<String> citing(String document) {
        Map<String, Set<String>> citations = citing;
        if (citations == null) {
            citations = new HashMap<>();
            for (Citation citation : citations()) {
                for (String cited : citation.cited()) {
                    citations.computeIfAbsent(cited, _ -> new HashSet<>()).add(citation.plan());
                }
            }
            citing = citations;
        }
        return citations.getOrDefault(document, Set.of());
    }

    private record Citation(String plan, List<String> cited) {}

    private List<Citation> citations() {
        return db.sql(CITATIONS.replace("{holds}", BoardReader.holds("b", plans)))
                .param("moment", moment.position())
                .query((row, number) ->
                        new Citation(
                                row.getString("key"),
                                Stream.of(row.getString("document"), row.getString("number"))
                                        .filter(Objects::nonNull)
                                        .toList()))
                .list();
    }

    /// Plans, those that are not known yet at once.
    private List<Node> load(Set<String> keys) {
        List<String> unknown = keys.stream().filter(key -> !known.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            reader.find(db, plans, moment, unknown)
                    .forEach((key, plan) ->
                            known.put(
                                    key,
                                    Optional.of(plan).filter(ownPlans::mayRead).map(Node::of)));
        }
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    private static boolean isLinked(ParentDocument parent, Node node) {
        return parent.documentId() != null && parent.documentId().toString().equals(node.id());
    }

    /// The theme by rule 18: its own, else the nearest inherited one, else none at all.
    private TreeRow.EffectiveTheme theme(Node node) {
        Theme.Origin origin = node.theme().origin();
        Optional<Node> from =
                switch (origin) {
                    case OWN -> Optional.of(node);
                    case NONE -> Optional.empty();
                    case INHERITED -> nearestOwn(node);
                };
        String words =
                origin == Theme.Origin.NONE ? null : from.map(Graph::words).orElse(words(node));
        return new TreeRow.EffectiveTheme(origin, words, from.map(Node::id).orElse(null));
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

    /// A unit has answered when a plan that it issued cites the document; where nobody kept who
    /// issued it, one of its name.
    ///
    /// @param ended units that are no more
    List<ExpectedAnswer> answers(Node node, Map<UnitId, LocalDate> ended) {
        UnitNames names = UnitNames.load(db, moment, node.executors());
        Set<Node> children = children(node).keySet();
        List<ExpectedAnswer> answers = new ArrayList<>();
        for (UnitId unit : node.executors()) {
            answers.add(
                    ExpectedAnswer.of(
                            unit.toString(),
                            names.on(moment.day(), unit),
                            ended.containsKey(unit),
                            children.stream()
                                    .filter(child -> isBy(child, unit, names))
                                    .findFirst()
                                    .map(Node::document)
                                    .orElse(null)));
        }
        node.unknownLines()
                .forEach((number, line) ->
                        answers.add(ExpectedAnswer.unknown("line/%05d".formatted(number), line)));
        if (answers.isEmpty()) {
            answers.add(ExpectedAnswer.unknown("nobody", null));
        }
        return answers;
    }

    private boolean isBy(Node child, UnitId unit, UnitNames names) {
        if (child.issuingUnit() != null) {
            return unit.equals(child.issuingUnit());
        }
        String issuer = child.document().issuer();
        LocalDate issuedOn = child.document().issuedOn();
        LocalDate day = issuedOn == null ? moment.day() : issuedOn;
        return issuer != null
                && NumberSeries.issuer(issuer).equals(NumberSeries.issuer(names.on(day, unit)));
    }

    /// Goes all ways in one direction, and on from a document only the first time it comes there.
    private final class Walk {
        private final List<TreeRow> rows;
        private final TreeRow.Direction direction;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> way = new HashSet<>();

        private Walk(List<TreeRow> rows, TreeRow.Direction direction) {
            this.rows = rows;
            this.direction = direction;
        }

        private void up(Node node, String key) {
            if (!seen.add(node.id())) {
                return;
            }
            way.add(node.id());
            for (int i = 0; i < node.parents().size(); i++) {
                ParentDocument parent = node.parents().get(i);
                Optional<Node> meant = meant(parent);
                String step = "%s/%05d".formatted(key, i);
                add(step, parent, meant.orElse(null));
                meant.ifPresent(document -> up(document, step));
            }
            way.remove(node.id());
        }

        private void down(Node node, String key) {
            if (!seen.add(node.id())) {
                return;
            }
            way.add(node.id());
            children(node)
                    .forEach((child, parent) -> {
                        String step = key + "/" + child.id();
                        add(step, parent, child);
                        down(child, step);
                    });
            way.remove(node.id());
        }

        private void add(String key, ParentDocument parent, @Nullable Node node) {
            rows.add(
                    new TreeRow(
                            key,
                            direction,
                            way.size(),
                            TreeRow.Link.of(parent),
                            node == null ? null : node.document(),
                            node == null ? null : theme(node),
                            node != null && way.contains(node.id())));
        }
    }
}
