package vn.sovang.query.pages.act;

import org.springframework.http.HttpStatus;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.plan.ImportPlan;
import vn.sovang.platform.web.InvalidRequest;

/// An act on a record; on none for what creates one.
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

    /// Whether the form reads a text that was uploaded.
    boolean isReading() {
        return route.command() == ImportPlan.class;
    }

    /// After `/api/`.
    String address() {
        return id.isEmpty()
                ? route.collection()
                : route.collection() + "/" + id + "/" + route.verb();
    }
}
