package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.ParentLinked;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Links between documents: never a circle (rule 17), however many link at the same moment.
class LinksOverHttpTest extends CommandServer {
    private static final int RINGS = 20;
    private static final int AT_ONCE = 10;

    private int numbers = 20;

    @BeforeEach
    void department() {
        Reply registered =
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.department(Sample.id(), "Sở Công Thương"));
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
    }

    @Test
    void rule_17_of_three_that_close_a_ring_at_the_same_moment_one_is_refused() throws Exception {
        for (int ring = 0; ring < RINGS; ring++) {
            oneIsRefused(together(links(issued(), issued(), issued())));
        }
        assertThat(linked()).hasSize(2 * RINGS);
    }

    @Test
    void rule_17_many_rings_at_once_are_told_of_no_one_but_their_own() throws Exception {
        List<Callable<Reply>> all = new ArrayList<>();
        for (int ring = 0; ring < AT_ONCE; ring++) {
            all.addAll(links(issued(), issued(), issued()));
        }
        List<Reply> replies = together(all);
        for (int ring = 0; ring < AT_ONCE; ring++) {
            oneIsRefused(replies.subList(3 * ring, 3 * ring + 3));
        }
    }

    @Test
    void rule_17_a_ring_through_a_document_of_another_authority_is_not_closed_by_two_at_once()
            throws Exception {
        for (int ring = 0; ring < RINGS; ring++) {
            UUID first = issued();
            UUID second = issued();
            UUID document = document(second);
            oneIsRefused(together(List.of(link(first, document), link(second, first))));
        }
    }

    @Test
    void rule_17_a_ring_is_not_closed_by_an_amendment_and_a_link_at_once() throws Exception {
        for (int ring = 0; ring < RINGS; ring++) {
            UUID first = issued();
            UUID second = issued();
            oneIsRefused(together(List.of(amend(first, second), link(second, first))));
        }
    }

    @Test
    void rule_17_two_that_link_each_other_at_once_are_told_of_the_circle() throws Exception {
        for (int ring = 0; ring < RINGS; ring++) {
            oneIsRefused(together(links(issued(), issued())));
        }
    }

    private static void oneIsRefused(List<Reply> replies) {
        List<Reply> refused = replies.stream().filter(reply -> reply.status() != 200).toList();
        assertThat(refused).as(replies.toString()).hasSize(1);
        assertThat(refused.getFirst().status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.getFirst().code()).isEqualTo("plan.parent-circle");
    }

    /// Each implements the next, and the last one the first.
    private List<Callable<Reply>> links(UUID... plans) {
        List<Callable<Reply>> links = new ArrayList<>();
        for (int i = 0; i < plans.length; i++) {
            links.add(link(plans[i], plans[(i + 1) % plans.length]));
        }
        return links;
    }

    private Callable<Reply> link(UUID plan, UUID parent) {
        return () ->
                post(
                        as("office-clerk"),
                        "/api/plans/%s/link-parent".formatted(plan),
                        "{\"parent\":0,\"documentId\":\"%s\"}".formatted(parent));
    }

    private Callable<Reply> amend(UUID plan, UUID parent) {
        String body =
                Sample.amend("15/7/2021")
                        .replace("\"13\"", number())
                        .replace(
                                "\"issuer\":\"UBND tỉnh\"",
                                "\"issuer\":\"UBND tỉnh\",\"documentId\":\"%s\"".formatted(parent));
        return () -> post(as("leader"), "/api/plans/%s/amend".formatted(plan), body);
    }

    private UUID issued() {
        UUID plan = Sample.id();
        Reply drafted = post(as("drafter"), "/api/plans", Sample.plan(plan, "KH-" + numbers));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        Reply issued =
                post(
                        as("leader"),
                        "/api/plans/%s/issue".formatted(plan),
                        Sample.issue().replace("\"12\"", number()));
        assertThat(issued.status()).as(issued.body()).isEqualTo(200);
        return plan;
    }

    /// A document that implements a plan of ours.
    private UUID document(UUID implemented) {
        UUID document = Sample.id();
        Reply registered =
                post(
                        as("office-clerk"),
                        "/api/documents",
                        """
                        {"documentId":"%s","origin":"EXTERNAL","documentType":"Kế hoạch",
                         "title":"Phong trào thi đua năm 2021","number":%s,"symbol":"KH-UBND",
                         "date":"19/01/2021","issuer":"UBND huyện","theme":{"origin":"NONE"},
                         "parents":[{"relation":"IMPLEMENTS","origin":"EXTERNAL",
                           "citation":"Kế hoạch của Sở","documentType":"Kế hoạch",
                           "issuer":"Sở Công Thương","documentId":"%s"}],
                         "executors":[]}
                        """
                                .formatted(document, number(), implemented));
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        return document;
    }

    private String number() {
        return "\"%d\"".formatted(numbers++);
    }

    private List<ParentLinked> linked() {
        return events().stream()
                .map(RecordedEvent::payload)
                .filter(ParentLinked.class::isInstance)
                .map(ParentLinked.class::cast)
                .toList();
    }
}
