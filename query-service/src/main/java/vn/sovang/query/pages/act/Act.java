package vn.sovang.query.pages.act;

import org.springframework.http.HttpStatus;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.plan.ImportPlan;
import vn.sovang.platform.web.InvalidRequest;

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

    /// The address after `/api/`.
    String address() {
        return id.isEmpty()
                ? route.collection()
                : route.collection() + "/" + id + "/" + route.verb();
    }
}
