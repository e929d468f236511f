package vn.sovang.query.pages;

import vn.sovang.catalogue.CommandTable;
import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lines of the menu, in its order; each role sees what it may read.
public final class Menu {
    private static final List<Part> PARTS =
            List.of(
                    new Part("", new Place("/", "viec-cua-toi", Set.of())),
                    new Part(
                            "thi-dua",
                            new Place("/ke-hoach", "ke-hoach", ViewTable.PLAN_BOARD),
                            new Place("/phong-trao", "phong-trao", ViewTable.CAMPAIGN_BOARD),
                            new Place("/bao-cao", "bao-cao", ViewTable.REPORT_BOARD),
                            new Place("/bao-cao/xem-xet", "xem-xet", rolesOf("reports", "accept")),
                            new Place("/tong-hop", "tong-hop", ViewTable.AGGREGATION_BOARD),
                            new Place("/chi-tieu", "chi-tieu", ViewTable.TARGET_BOARD),
                            new Place("/nhiem-vu", "nhiem-vu", ViewTable.DUTY_BOARD),
                            new Place("/khoi-cum", "khoi-cum", ViewTable.BLOCK_BOARD)),
                    new Part(
                            "khen-thuong",
                            new Place("/binh-xet", "binh-xet", ViewTable.YEAR_REVIEWS),
                            new Place(
                                    "/dang-ky-danh-hieu",
                                    "dang-ky-danh-hieu",
                                    ViewTable.ENROLMENTS),
                            new Place(
                                    "/tong-hop-danh-hieu",
                                    "tong-hop-danh-hieu",
                                    ViewTable.TITLE_SUMS),
                            new Place("/bang-tieu-chi", "bang-tieu-chi", ViewTable.SCORE_TABLES),
                            new Place(
                                    "/phieu-cham-diem", "phieu-cham-diem", ViewTable.SCORE_SHEETS),
                            new Place("/xep-hang", "xep-hang", ViewTable.RANKINGS),
                            new Place("/de-nghi", "de-nghi", ViewTable.PROPOSAL_BOARD),
                            new Place("/hoi-dong", "hoi-dong", ViewTable.COUNCILS),
                            new Place("/phien-hop", "phien-hop", ViewTable.COUNCIL_SESSIONS),
                            new Place("/han-muc", "han-muc", ViewTable.QUOTAS),
                            new Place("/quyet-dinh", "quyet-dinh", ViewTable.DECISIONS),
                            new Place(
                                    "/so-khen-thuong", "so-khen-thuong", ViewTable.AWARD_REGISTER),
                            new Place("/tien-thuong", "tien-thuong", ViewTable.REWARDS),
                            new Place("/quy", "quy", ViewTable.FUNDS),
                            new Place("/can-cu-da-mat", "can-cu-da-mat", ViewTable.DEPENDANTS),
                            new Place("/nguoi", "nguoi", ViewTable.NOMINEE_REGISTER)),
                    new Part(
                            "toan-canh",
                            new Place("/so-lieu", "so-lieu", ViewTable.FIGURES),
                            new Place("/lich-su", "lich-su", ViewTable.FEED),
                            new Place("/kiem-chung", "kiem-chung", ViewTable.LOG_VERIFICATION),
                            new Place("/van-hanh", "van-hanh", ViewTable.PROJECTIONS),
                            new Place(
                                    "/tra-cuu-cong-khai",
                                    "tra-cuu-cong-khai",
                                    rolesOf("lookups", "close")),
                            new Place("/tai-khoan", "tai-khoan", ViewTable.POSTS),
                            new Place("/luot-xem", "luot-xem", ViewTable.DETAIL_READINGS),
                            new Place("/diem-can-xem", "diem-can-xem", ViewTable.FINDINGS),
                            new Place("/vuong-mac", "vuong-mac", ViewTable.DIFFICULTY_BOARD),
                            new Place("/don-vi", "don-vi", ViewTable.UNIT_REGISTER),
                            new Place("/van-ban", "van-ban", ViewTable.EXTERNAL_DOCUMENTS)));

    private Menu() {}

    /// A group as a page shows it.
    public record Group(String name, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// A line as a page shows it.
    ///
    /// @param current whether the page is this one or below it
    /// @param waiting how many things there wait for the reader; one more than [MenuCount#MOST] for
    ///   whatever is more
    /// @param waitingAt address of the list of just those
    public record Item(
            String address, String name, boolean current, long waiting, String waitingAt) {
        /// The number as the menu shows it.
        public String count() {
            return waiting > MenuCount.MOST ? MenuCount.MOST + "+" : Long.toString(waiting);
        }
    }

    private record Part(String name, List<Place> places) {
        private Part(String name, Place... places) {
            this(name, List.of(places));
        }
    }

    /// @param roles that see it; empty for all
    private record Place(String address, String name, Set<Role> roles) {
        private Place(String address, String name, ViewTable view) {
            this(address, name, view.roles());
        }

        private boolean isFor(Caller caller) {
            return roles.isEmpty() || roles.stream().anyMatch(caller.roles()::contains);
        }

        private boolean holds(String path) {
            return path.equals(address) || path.startsWith(address + "/");
        }
    }

    private static Set<Role> rolesOf(String collection, String verb) {
        return CommandTable.ROUTES.stream()
                .filter(route -> route.collection().equals(collection))
                .filter(route -> verb.equals(route.verb()))
                .findFirst()
                .orElseThrow()
                .roles();
    }

    /// The place of a page: of those that hold it, the nearest.
    private static String nearest(String path) {
        return PARTS.stream()
                .flatMap(part -> part.places().stream())
                .filter(place -> place.holds(path))
                .map(Place::address)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    static List<Group> of(
            Caller caller, String path, Map<String, MenuCounts.Waiting> waiting, Words words) {
        String here = nearest(path);
        return PARTS.stream()
                .map(part -> group(part, caller, here, waiting, words))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static Group group(
            Part part,
            Caller caller,
            String here,
            Map<String, MenuCounts.Waiting> waiting,
            Words words) {
        return new Group(
                part.name().isEmpty() ? "" : words.get("menu." + part.name()),
                part.places().stream()
                        .filter(place -> place.isFor(caller))
                        .map(place -> item(place, here, waiting, words))
                        .toList());
    }

    private static Item item(
            Place place, String here, Map<String, MenuCounts.Waiting> waiting, Words words) {
        MenuCounts.Waiting there =
                waiting.getOrDefault(place.address(), new MenuCounts.Waiting(0, place.address()));
        return new Item(
                place.address(),
                words.get("menu." + place.name()),
                place.address().equals(here),
                there.count(),
                there.list());
    }
}
