package vn.sovang.query.pages.act;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The acts that have a form of the common kind, by the addresses of their pages.
public final class Acts {
    /// Verb of the pages for the command that creates.
    public static final String CREATE = "moi";

    private static final Map<String, String> SLUGS =
            Map.ofEntries(
                    Map.entry("units", "don-vi"),
                    Map.entry("blocks", "khoi-cum"),
                    Map.entry("plans", "ke-hoach"),
                    Map.entry("documents", "van-ban"),
                    Map.entry("campaigns", "phong-trao"),
                    Map.entry("reports", "bao-cao"),
                    Map.entry("actuals", "ket-qua"),
                    Map.entry("aggregations", "tong-hop"),
                    Map.entry("nominees", "nguoi"),
                    Map.entry("proposals", "de-nghi"),
                    Map.entry("decisions", "quyet-dinh"),
                    Map.entry("difficulties", "vuong-mac"));

    /// What cannot be taken back.
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
                    "nominees/erase",
                    "proposals/withdraw",
                    "proposals/refuse-line",
                    "decisions/create",
                    "decisions/revoke",
                    "decisions/record-revocation");

    private Acts() {}

    /// An act that a reader may begin from here.
    public record Link(String address, String words, boolean isGrave) {}

    public static Optional<CommandRoute> at(String slug, String verb) {
        return CommandTable.ROUTES.stream()
                .filter(route -> slug(route.collection()).equals(slug) && verb(route).equals(verb))
                .filter(route -> Shapes.canBeTyped(route.command()))
                .findFirst();
    }

    /// The folder of a collection's pages.
    public static String slug(String collection) {
        return Objects.requireNonNull(SLUGS.get(collection), collection);
    }

    /// The collection that has pages in a folder.
    public static Optional<String> collection(String slug) {
        return SLUGS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(slug))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The act that creates a record of the list at a page's address, for callers that may.
    public static Optional<Link> create(String address, Caller caller, Words words) {
        return at(address.substring(1), CREATE)
                .filter(route -> isOpenTo(caller, route))
                .map(route ->
                        new Link(address + "/lam/" + CREATE, title(route, words), isGrave(route)));
    }

    /// The acts on one record that are open to the caller's roles.
    public static List<Link> on(String collection, String id, Caller caller, Words words) {
        return CommandTable.ROUTES.stream()
                .filter(route -> route.collection().equals(collection) && !route.isCreating())
                .filter(route -> isOpenTo(caller, route) && Shapes.canBeTyped(route.command()))
                .map(route ->
                        new Link(
                                "/%s/%s/lam/%s".formatted(slug(collection), id, verb(route)),
                                title(route, words),
                                isGrave(route)))
                .toList();
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

    /// The name of an act in the texts, such as `reports.return`.
    public static String code(CommandRoute route) {
        return route.collection() + "." + name(route);
    }

    /// The roles of an act, for whoever has none of them.
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
