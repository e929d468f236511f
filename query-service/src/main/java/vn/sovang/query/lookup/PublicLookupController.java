package vn.sovang.query.lookup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.TenantId;
import vn.sovang.platform.limit.VisitorLimits;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.awardregister.PublicAward;
import vn.sovang.query.awardregister.PublicAwards;
import vn.sovang.query.pages.Addresses;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Shows everybody the decisions of a province that opened its look-up, as they are now. The
/// address names the province, and in its transaction no other is there. While it is closed, and
/// for a province that there is not, there is no such page.
@Controller
class PublicLookupController {
    static final String ADDRESS = Addresses.PUBLIC;

    private static final int SIZE = 50;
    private static final int MOST_PAGES = 200;
    private static final int LONGEST = 100;
    private static final String NAME =
            "select display_name from log.tenant where tenant_id = :tenant";

    private final JdbcClient db;
    private final TenantTransactions transactions;
    private final Boards boards;
    private final Moments moments;
    private final BoardReader reader;
    private final LookupBoard lookups;
    private final PublicAwards awards;
    private final VisitorLimits limits;
    private final Frames frames;

    PublicLookupController(
            JdbcClient db,
            TenantTransactions transactions,
            Boards boards,
            Moments moments,
            BoardReader reader,
            LookupBoard lookups,
            PublicAwards awards,
            VisitorLimits limits,
            Frames frames) {
        this.db = db;
        this.transactions = transactions;
        this.boards = boards;
        this.moments = moments;
        this.reader = reader;
        this.lookups = lookups;
        this.awards = awards;
        this.limits = limits;
        this.frames = frames;
    }

    /// A search, as it was asked for.
    ///
    /// @param page number from 0 on
    private record Search(String words, @Nullable Integer year, int page) {
        static Search of(String words, String year, String page) {
            return new Search(
                    words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                    year.matches("(19|20)\\d\\d") ? Integer.valueOf(year) : null,
                    page.matches("\\d{1,3}")
                            ? Math.clamp(Integer.parseInt(page) - 1, 0, MOST_PAGES - 1)
                            : 0);
        }
    }

    @GetMapping(ADDRESS + "{province}")
    ModelAndView show(
            @PathVariable String province,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.count(request.getRemoteAddr());
        TenantId tenant = tenant(province);
        String name =
                db.sql(NAME)
                        .param("tenant", tenant.value())
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> Unknown.record(province));
        Search search = Search.of(words, year, page);
        List<PublicAward> found = found(tenant, search).orElseThrow(() -> Unknown.record(province));
        // Search engines may keep the page of a province, but not what somebody looked for.
        if (search.words().isBlank() && search.year() == null && search.page() == 0) {
            response.setHeader(Addresses.ROBOTS, "all");
        }
        Words texts = frames.words(request);
        Frame frame =
                frames.open(request, texts.get("lookup.title"))
                        .withSub(texts.get("lookup.sub", "province", name));
        return new ModelAndView(
                "lookup/public",
                Map.of("frame", frame, "page", page(tenant, search, found, request, texts)));
    }

    private static TenantId tenant(String province) {
        try {
            return new TenantId(province);
        } catch (InvalidValue none) {
            throw Unknown.record(province);
        }
    }

    /// Empty while the province's look-up is closed; one award more than a page has where there are
    /// more.
    private Optional<List<PublicAward>> found(TenantId tenant, Search search) {
        Moment moment =
                moments.find(
                        tenant,
                        Ask.now(),
                        lookups,
                        boards.get("award-register"),
                        boards.get("unit-register"));
        return transactions.read(
                tenant,
                rows -> {
                    Where open = Where.all().equal("state", Lookup.State.OPEN);
                    if (reader.count(rows, lookups, moment, open) == 0) {
                        return Optional.empty();
                    }
                    limits.count(tenant);
                    return Optional.of(
                            awards.find(
                                    rows,
                                    moment,
                                    search.words(),
                                    search.year(),
                                    search.page() * SIZE,
                                    SIZE + 1));
                });
    }

    private static PublicLookupPage page(
            TenantId tenant,
            Search search,
            List<PublicAward> found,
            HttpServletRequest request,
            Words words) {
        String language = Objects.requireNonNullElse(request.getParameter("tieng"), "");
        boolean isMore = found.size() > SIZE && search.page() + 1 < MOST_PAGES;
        return new PublicLookupPage(
                ADDRESS + tenant.value(),
                search.words(),
                search.year() == null ? "" : search.year().toString(),
                language,
                found.stream().limit(SIZE).map(award -> row(award, words)).toList(),
                search.page() == 0 ? "" : address(tenant, search, search.page(), language),
                isMore ? address(tenant, search, search.page() + 2, language) : "");
    }

    private static String address(TenantId tenant, Search search, int page, String language) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ADDRESS + tenant.value());
        if (!search.words().isBlank()) {
            address.queryParam("q", "{q}");
        }
        if (search.year() != null) {
            address.queryParam("nam", search.year());
        }
        if (language.matches("vi|en")) {
            address.queryParam("tieng", language);
        }
        address.queryParam("trang", page);
        return address.encode().buildAndExpand(Map.of("q", search.words())).toUriString();
    }

    private static PublicLookupPage.Row row(PublicAward award, Words words) {
        return new PublicLookupPage.Row(
                award.nominee(),
                words.of(award.subject()),
                award.unit(),
                words.of(award.itemClass().named(award.item())),
                award.number(),
                Words.day(award.decidedOn()),
                award.issuer(),
                award.signedAs() == null
                        ? award.signatory()
                        : words.get(
                                "lookup.signed",
                                "capacity",
                                words.of(award.signedAs()),
                                "signatory",
                                award.signatory()),
                award.lostOn() == null
                        ? ""
                        : words.get("lookup." + award.state(), "day", Words.day(award.lostOn())));
    }
}
