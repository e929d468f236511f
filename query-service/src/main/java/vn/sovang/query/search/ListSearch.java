package vn.sovang.query.search;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.pages.list.ListPages;
import vn.sovang.query.pages.record.RecordTitle;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Searches the lists that have words of their own, beside what [SearchEndpoint] finds at once.
@Component
class ListSearch {
    private static final String WORDS = "q";
    private static final String MOST = "5";

    /// Lists whose records the endpoint finds.
    private static final Set<String> FOUND =
            Set.of(
                    "plans",
                    "campaigns",
                    "units",
                    "nominees",
                    "proposals",
                    "awards",
                    "decisions",
                    "rewards");

    /// Parts by which rows without a name are known.
    private static final List<String> SAID = List.of("action", "phrase");

    /// Parts that tell rows of one name apart.
    private static final List<String> ABOUT =
            List.of(
                    "actor",
                    "number",
                    "planTitle",
                    "reviewName",
                    "campaignName",
                    "organisationName");

    private final ListPages lists;
    private final Views views;
    private final Frames frames;
    private final JsonMapper mapper;

    ListSearch(ListPages lists, Views views, Frames frames, JsonMapper mapper) {
        this.lists = lists;
        this.views = views;
        this.frames = frames;
        this.mapper = mapper;
    }

    /// The first of each list that the caller may read.
    List<SearchPage.Group> find(Caller caller, HttpServletRequest request, String q, Frame frame)
            throws Exception {
        Reads reads = new Reads(views, request, frames.moment(request));
        List<SearchPage.Group> groups = new ArrayList<>();
        for (ListPage list : lists.all()) {
            if (list.filters().contains(WORDS)
                    && !FOUND.contains(list.view())
                    && mayRead(caller, list)) {
                Map<String, String> asked = new HashMap<>(list.asked());
                asked.put(WORDS, q);
                asked.put("limit", MOST);
                groups.add(group(list, reads.page(list.view(), asked), q, frame));
            }
        }
        return groups;
    }

    private static boolean mayRead(Caller caller, ListPage list) {
        return Arrays.stream(ViewTable.values())
                .filter(view -> view.path().equals(Views.API + list.view()))
                .anyMatch(view -> view.roles().stream().anyMatch(caller.roles()::contains));
    }

    private SearchPage.Group group(ListPage list, Answer<?> found, String q, Frame frame) {
        String all =
                list.address() + "?" + WORDS + "=" + UriUtils.encode(q, StandardCharsets.UTF_8);
        return new SearchPage.Group(
                list.name().replace('.', '-'),
                frame.t("list." + list.name() + ".title"),
                found.items().stream()
                        .map(row -> hit(list, mapper.valueToTree(row), all, frame))
                        .toList(),
                found.next() != null,
                all);
    }

    private static SearchPage.Hit hit(ListPage list, JsonNode row, String all, Frame frame) {
        String id = row.path("id").asString("");
        return new SearchPage.Hit(
                list.hasOwn() && !id.isEmpty() ? list.address() + "/" + id : all,
                texts(SAID, row).findFirst().orElseGet(() -> RecordTitle.of(row, frame.words())),
                texts(ABOUT, row).collect(Collectors.joining(" · ")));
    }

    private static Stream<String> texts(List<String> parts, JsonNode row) {
        return parts.stream()
                .map(part -> row.path(part).asString(""))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank());
    }
}
