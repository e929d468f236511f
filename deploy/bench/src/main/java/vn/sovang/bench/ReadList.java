package vn.sovang.bench;

import vn.sovang.bench.province.Province;

import java.util.List;
import java.util.stream.Stream;

/// Reads that are measured: each list and figure of issue 12, and the pages beside them.
final class ReadList {
    private static final String YEAR = "2025";

    private ReadList() {}

    /// @param isPage whether it is read in a browser, and else by a program
    record Read(String name, String path, boolean isPage) {}

    static List<Read> of(Province.Known known) {
        return Stream.concat(programs(known), pages(known)).toList();
    }

    private static Stream<Read> programs(Province.Known known) {
        return Stream.of(
                read("reports", "/api/reports"),
                read("reports-deep", "/api/reports?after=8"),
                read("reports-2023", "/api/reports?asOf=2023-12-31"),
                read("reports-campaign", "/api/reports?campaign=" + known.wideCampaign()),
                read("reports-due", "/api/reports?state=DUE"),
                read("reports-held", "/api/reports?held=true"),
                read("registrations", "/api/registrations?campaign=" + known.wideCampaign()),
                read(
                        "missing-registrations",
                        "/api/missing-registrations?campaign=" + known.wideCampaign()),
                read("proposals", "/api/proposals"),
                read("proposals-unit", "/api/proposals?unit=" + known.unit()),
                read(
                        "proposals-organisation",
                        "/api/proposals?organisation=" + known.organisation()),
                read("nominees", "/api/nominees"),
                read("awards", "/api/awards"),
                read("awards-year", "/api/awards?planYear=" + YEAR),
                read("awards-campaign", "/api/awards?campaign=" + known.wideCampaign()),
                read("award-figures", "/api/awards/figures"),
                read("quotas", "/api/quotas?holders=false"),
                read("quota-holders", "/api/quota-holders"),
                read("quotas-plan", "/api/quotas?plan=" + known.widePlan()),
                read("aggregations", "/api/aggregations"),
                read(
                        "standings",
                        "/api/blocks/%s/standings?year=%s".formatted(known.block(), YEAR)),
                read("search", "/api/search?q=pham+thi+lan"),
                read("search-rare", "/api/search?q=do+thi"),
                read("search-nothing", "/api/search?q=khongcoai"),
                read("events", "/api/events"),
                read("events-rare", "/api/events?name=unit.renamed"),
                read("trail-wide-plan", "/api/plans/%s/trail".formatted(known.widePlan())),
                read("trail-newest-plan", "/api/plans/%s/trail".formatted(known.plan())),
                read(
                        "trail-newest-first",
                        "/api/plans/%s/trail?order=NEWEST_FIRST".formatted(known.widePlan())),
                read("figures-province", "/api/figures"),
                read("figures-campaigns", "/api/figures?by=CAMPAIGN"),
                read("figures-organisations", "/api/figures?by=ORGANISATION"),
                read("figures-2023", "/api/figures?asOf=2023-12-31"),
                read(
                        "differences-reports",
                        "/api/differences?view=reports&from=2026-09-09&to=2026-11-01"),
                read(
                        "differences-figures",
                        "/api/differences?view=figures&from=2026-09-09&to=2026-11-01"));
    }

    private static Stream<Read> pages(Province.Known known) {
        return Stream.of(
                page("page-work", "/"),
                page("page-plans", "/ke-hoach"),
                page("page-plan", "/ke-hoach/" + known.widePlan()),
                page("page-plan-trail", "/ke-hoach/%s/dien-bien".formatted(known.widePlan())),
                page("page-campaigns", "/phong-trao"),
                page("page-campaign", "/phong-trao/" + known.wideCampaign()),
                page("page-reports", "/bao-cao"),
                page("page-queue", "/bao-cao/xem-xet"),
                page("page-aggregations", "/tong-hop"),
                page("page-proposals", "/de-nghi"),
                page("page-quotas", "/han-muc"),
                page("page-awards", "/so-khen-thuong"),
                page("page-nominees", "/nguoi"),
                page("page-units", "/don-vi"),
                page("page-blocks", "/khoi-cum"),
                page("page-figures", "/so-lieu"),
                page("page-search", "/tim?q=pham+thi+lan"),
                page("page-differences", "/doi-chieu?trang=/bao-cao"));
    }

    private static Read read(String name, String path) {
        return new Read(name, path, false);
    }

    private static Read page(String name, String path) {
        return new Read(name, path, true);
    }
}
