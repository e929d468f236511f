package vn.sovang.query.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.document.ExternalDocumentId;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.kernel.Role;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.Theme;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.text.Phrase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class PlanTreeTest extends QueryServer {
    private final TestLog log = new TestLog();

    /// No command writes this any more; a log may hold it from before.
    @Test
    void rule_17_a_circle_in_an_old_log_ends_where_it_closes_and_is_called_one() throws Exception {
        List<PlanId> ring =
                Stream.of(new SamplePlan(), new SamplePlan(), new SamplePlan())
                        .map(sample -> {
                            log.append(List.of(sample.imported(), sample.issued()));
                            return sample.plan;
                        })
                        .toList();
        for (int i = 0; i < ring.size(); i++) {
            log.append(
                    new ParentLinked(
                            ring.get(i),
                            0,
                            ParentDocument.Relation.IMPLEMENTS,
                            ring.get((i + 1) % ring.size()).value(),
                            "van-thu",
                            Instant.EPOCH));
        }
        follow(log);

        JsonNode tree = read(log, Role.AUDITOR, "/api/plans/" + ring.getFirst() + "/tree");

        walk(tree, "ABOVE", ring.get(1), ring.get(2), ring.get(0));
        walk(tree, "BELOW", ring.get(2), ring.get(1), ring.get(0));
    }

    /// Down or up a ring: only the last one closes it, and nothing follows.
    private static void walk(JsonNode tree, String direction, PlanId... way) {
        List<JsonNode> rows =
                tree.at("/items")
                        .valueStream()
                        .filter(row -> row.at("/direction").asString().equals(direction))
                        .toList();
        assertThat(rows)
                .extracting(row -> row.at("/document/id").asString())
                .containsExactly(Stream.of(way).map(PlanId::toString).toArray(String[]::new));
        assertThat(rows).extracting(row -> row.at("/level").asInt()).containsExactly(1, 2, 3);
        assertThat(rows)
                .extracting(row -> row.at("/circle").asBoolean())
                .containsExactly(false, false, true);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).at("/key").asString())
                    .startsWith(rows.get(i - 1).at("/key").asString() + "/");
        }
    }

    @Test
    void who_answered_is_told_by_the_unit_that_issued_and_not_by_the_words_of_the_issuer()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        PlanIssued issued = sample.issued();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.externalDocument(),
                        sample.imported(),
                        sample.parentLinked(),
                        issued.by(sample.district)));
        follow(log);

        JsonNode answers =
                read(log, Role.AUDITOR, "/api/documents/" + sample.document + "/answers")
                        .at("/items");

        assertThat(issued.issuer()).isEqualTo(sample.departmentRegistered().name());
        assertThat(answers.valueStream())
                .filteredOn(answer -> answer.at("/state").asString().equals("ANSWERED"))
                .extracting(answer -> answer.at("/unitId").asString())
                .containsExactly(sample.district.toString());
    }

    @Test
    void two_ways_to_one_document_are_no_circle() throws Exception {
        UUID top = document();
        UUID one = document(top);
        UUID other = document(top);
        UUID bottom = document(one, other);
        follow(log);

        JsonNode tree = read(log, Role.AUDITOR, "/api/documents/" + bottom + "/tree").at("/items");

        assertThat(tree)
                .extracting(row -> row.at("/document/id").asString())
                .containsExactly(
                        one.toString(),
                        top.toString(),
                        other.toString(),
                        top.toString(),
                        bottom.toString());
        assertThat(tree).noneMatch(row -> row.at("/circle").asBoolean());
    }

    private UUID document(UUID... parents) {
        UUID id = UUID.randomUUID();
        log.append(
                new ExternalDocumentRegistered(
                        new ExternalDocumentId(id),
                        ParentDocument.Origin.CENTRAL,
                        "Kế hoạch",
                        new Phrase("Thi đua"),
                        null,
                        null,
                        null,
                        "Bộ Công Thương",
                        new Theme(Theme.Origin.NONE, null),
                        Stream.of(parents).map(PlanTreeTest::implemented).toList(),
                        List.of(),
                        "van-thu",
                        Instant.EPOCH));
        return id;
    }

    private static ParentDocument implemented(UUID parent) {
        return new ParentDocument(
                ParentDocument.Relation.IMPLEMENTS,
                ParentDocument.Origin.CENTRAL,
                new Phrase("Kế hoạch của Bộ"),
                "Kế hoạch",
                null,
                null,
                "Bộ Công Thương",
                parent);
    }
}
