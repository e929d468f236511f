package vn.sovang.query.pages.act;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.plan.DraftPlan;
import vn.sovang.plan.ImportPlan;
import vn.sovang.plan.ReviseDraft;
import vn.sovang.platform.web.InvalidRequest;

import java.nio.charset.StandardCharsets;

/// An act on a record; for what creates a record, without one.
record Act(CommandRoute route, String slug, String id) {
    static Act of(String slug, String id, String verb) {
        return new Act(
                Acts.at(slug, verb)
                        .orElseThrow(
                                () -> new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown")),
                slug,
                id);
    }

    String record() {
        return id.isEmpty() ? "/" + slug : "/" + slug + "/" + id;
    }

    /// True when the form reads a text that was uploaded.
    boolean isReading() {
        return route.command() == ImportPlan.class;
    }

    /// True for the text of a draft, which is kept section by section.
    static boolean isDraft(Class<?> command) {
        return command == DraftPlan.class || command == ReviseDraft.class;
    }

    /// The address of its form.
    String form() {
        String verb = Acts.verb(route);
        return id.isEmpty()
                ? "/%s/lam/%s".formatted(slug, verb)
                : "/%s/%s/lam/%s"
                        .formatted(
                                slug, UriUtils.encodePathSegment(id, StandardCharsets.UTF_8), verb);
    }

    /// The address after `/api/`.
    String address() {
        return id.isEmpty()
                ? route.collection()
                : route.collection() + "/" + id + "/" + route.verb();
    }
}
