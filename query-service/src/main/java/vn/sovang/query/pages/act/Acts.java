package vn.sovang.query.pages.act;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.catalogue.Remit;
import vn.sovang.platform.security.Caller;
import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.query.pages.Words;
import vn.sovang.report.ResubmitReport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The acts of the pages, by the addresses of their forms.
public final class Acts {
    /// Verb of the pages for the command that creates.
    public static final String CREATE = "moi";

    /// Parameter of the form of a text that names the section which is written.
    public static final String SECTION = "phan";

    private static final Map<String, String> SLUGS =
            Map.ofEntries(
                    Map.entry("units", "don-vi"),
                    Map.entry("blocks", "khoi-cum"),
                    Map.entry("reviews", "binh-xet"),
                    Map.entry("enrolments", "dang-ky-danh-hieu"),
                    Map.entry("sums", "tong-hop-danh-hieu"),
                    Map.entry("councils", "hoi-dong"),
                    Map.entry("sessions", "phien-hop"),
                    Map.entry("funds", "quy"),
                    Map.entry("tables", "bang-tieu-chi"),
                    Map.entry("sheets", "phieu-cham-diem"),
                    Map.entry("plans", "ke-hoach"),
                    Map.entry("documents", "van-ban"),
                    Map.entry("campaigns", "phong-trao"),
                    Map.entry("reports", "bao-cao"),
                    Map.entry("actuals", "ket-qua"),
                    Map.entry("aggregations", "tong-hop"),
                    Map.entry("nominees", "nguoi"),
                    Map.entry("proposals", "de-nghi"),
                    Map.entry("decisions", "quyet-dinh"),
                    Map.entry("lookups", "tra-cuu-cong-khai"),
                    Map.entry("dependants", "can-cu-da-mat"),
                    Map.entry("difficulties", "vuong-mac"));

    /// Acts that cannot be taken back.
    private static final Set<String> GRAVE =
            Set.of(
                    "units/dissolve",
                    "units/merge",
                    "blocks/dissolve",
                    "plans/issue",
                    "plans/replace",
                    "plans/withdraw",
                    "plans/assign-province",
                    "campaigns/create",
                    "campaigns/close",
                    "reviews/close",
                    "sessions/close",
                    "funds/close",
                    "tables/issue",
                    "nominees/erase",
                    "proposals/withdraw",
                    "proposals/refuse-line",
                    "decisions/create",
                    "decisions/revoke",
                    "decisions/record-revocation",
                    "decisions/record-stripping");

    /// Acts of which several are done on one record before it goes on.
    private static final Set<String> STEPS =
            Set.of(
                    "proposals/add-dossier-item",
                    "proposals/settle-remark",
                    "proposals/record-session-vote",
                    "sessions/cast-votes",
                    "sessions/record-ballots",
                    "sessions/record-attendance");

    /// Lists at which acts begin a record, other than creating acts at the list of their own kind.
    private static final Map<String, String> BEGUN_AT =
            Map.of(
                    "plans.import", "ke-hoach",
                    "units.register-external-authority", "don-vi",
                    "actuals.create", "chi-tieu",
                    "decisions.record", "quyet-dinh");

    /// Acts that begin another record from one, and the part of their form that names it.
    private static final Map<String, Map<String, String>> BEGUN_FROM =
            Map.of(
                    "plans",
                    Map.of(
                            "plans.copy-to-year", "from",
                            "campaigns.create", "planId",
                            "actuals.create", "planId"),
                    "campaigns",
                    Map.of(
                            "reports.create", "campaignId",
                            "proposals.create", "campaignId",
                            "aggregations.create", "campaignId"),
                    "reviews",
                    Map.of(
                            "proposals.create", "reviewId",
                            "enrolments.create", "reviewId",
                            "sums.create", "reviewId"),
                    "councils",
                    Map.of("sessions.create", "councilId"),
                    "tables",
                    Map.of("sheets.create", "tableId"),
                    "proposals",
                    Map.of(
                            "decisions.create", DecidedLines.PROPOSAL,
                            "decisions.record", DecidedLines.PROPOSAL));

    private Acts() {}

    /// An act that a reader may begin from here.
    ///
    /// @param remit records on which it may be done
    public record Link(String address, String words, boolean isGrave, Remit remit) {
        /// A link to another page, for everybody who sees it.
        public Link(String address, String words) {
            this(address, words, false, Remit.PROVINCE);
        }
    }

    /// An act on the records of a folder, and who may do it.
    ///
    /// @param isMine whether the reader may
    public record Offer(String words, String roles, boolean isMine) {}

    /// All acts on the records of a folder, whoever may.
    public static List<Offer> offered(String slug, Caller caller, Words words) {
        return CommandTable.ROUTES.stream()
                .filter(route -> slug(route.collection()).equals(slug))
                .map(route ->
                        new Offer(
                                title(route, words), roles(route, words), isOpenTo(caller, route)))
                .toList();
    }

    public static Optional<CommandRoute> at(String slug, String verb) {
        return CommandTable.ROUTES.stream()
                .filter(route -> slug(route.collection()).equals(slug) && verb(route).equals(verb))
                .findFirst();
    }

    /// The folder of a collection's pages.
    public static String slug(String collection) {
        return Objects.requireNonNull(SLUGS.get(collection), collection);
    }

    /// The same of a collection that may have none.
    public static Optional<String> folder(String collection) {
        return Optional.ofNullable(SLUGS.get(collection));
    }

    /// The collection that has pages in a folder.
    public static Optional<String> collection(String slug) {
        return SLUGS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(slug))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The acts by which a record begins that is shown in the list at a page's address, for callers
    /// that may.
    public static List<Link> begun(String address, Caller caller, Words words) {
        String list = address.substring(1);
        return CommandTable.ROUTES.stream()
                .filter(route ->
                        BEGUN_AT.getOrDefault(code(route), slug(route.collection())).equals(list))
                .filter(route -> (route.isCreating() || BEGUN_AT.containsKey(code(route))))
                .filter(route -> isOpenTo(caller, route))
                .map(route -> begin(route, "", words))
                .toList();
    }

    /// The acts on one record that are open to the caller's roles, and those that begin another
    /// record from it.
    public static List<Link> on(String collection, String id, Caller caller, Words words) {
        Stream<Link> acts =
                CommandTable.ROUTES.stream()
                        .filter(route -> route.collection().equals(collection))
                        .filter(route -> !route.isCreating() && !isBegun(route))
                        .filter(route -> isOpenTo(caller, route))
                        .map(route ->
                                new Link(
                                        "/%s/%s/lam/%s"
                                                .formatted(slug(collection), id, verb(route)),
                                        title(route, words),
                                        isGrave(route),
                                        route.remit()));
        Stream<Link> begun =
                BEGUN_FROM.getOrDefault(collection, Map.of()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(from ->
                                CommandTable.ROUTES.stream()
                                        .filter(route -> code(route).equals(from.getKey()))
                                        .filter(route -> isOpenTo(caller, route))
                                        .map(route ->
                                                begin(
                                                        route,
                                                        "?" + from.getValue() + "=" + id,
                                                        words)));
        return Stream.concat(acts, begun).toList();
    }

    /// True when an act begins a record, though its address names one: the page makes the id.
    static boolean isBegun(CommandRoute route) {
        return BEGUN_AT.containsKey(code(route))
                || BEGUN_FROM.values().stream().anyMatch(acts -> acts.containsKey(code(route)));
    }

    private static Link begin(CommandRoute route, String from, Words words) {
        String slug = slug(route.collection());
        return new Link(
                route.isCreating()
                        ? "/%s/lam/%s%s".formatted(slug, CREATE, from)
                        : "/%s/%s/lam/%s%s".formatted(slug, CREATE, verb(route), from),
                title(route, words),
                isGrave(route),
                route.remit());
    }

    public static boolean isOpenTo(Caller caller, CommandRoute route) {
        return route.roles().stream().anyMatch(caller.roles()::contains);
    }

    static String title(CommandRoute route, Words words) {
        return words.get("act." + code(route));
    }

    static boolean isGrave(CommandRoute route) {
        return GRAVE.contains(route.collection() + "/" + name(route));
    }

    /// True for what is looked at once more before it is sent: what cannot be taken back, a
    /// correction, of which the difference is shown, and a vote, which is measured.
    static boolean isChecked(CommandRoute route) {
        return isGrave(route)
                || route.command() == ResubmitReport.class
                || route.command() == RecordVoteMinutes.class;
    }

    static boolean isStep(CommandRoute route) {
        return STEPS.contains(route.collection() + "/" + name(route));
    }

    /// The name of an act in the texts, such as `reports.return`.
    public static String code(CommandRoute route) {
        return route.collection() + "." + name(route);
    }

    /// The roles of an act, for whoever has no such role.
    static String roles(CommandRoute route, Words words) {
        return route.roles().stream()
                .sorted()
                .map(role -> words.get("role." + role.claim()))
                .collect(Collectors.joining(", "));
    }

    static String verb(CommandRoute route) {
        String verb = route.verb();
        return verb == null ? CREATE : verb;
    }

    private static String name(CommandRoute route) {
        String verb = route.verb();
        return verb == null ? "create" : verb;
    }
}
