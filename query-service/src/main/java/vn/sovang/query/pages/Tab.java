package vn.sovang.query.pages;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One of the pages of a record.
///
/// @param current whether it is the page that is shown
public record Tab(String address, String words, boolean current) {
    private static final String ID = "([0-9a-f]+-[0-9a-f-]+)";
    private static final Pattern PLAN =
            Pattern.compile("/ke-hoach/" + ID + "(/(cay|phan-hoi|noi-nhan|dien-bien))?");
    private static final Pattern REVIEW =
            Pattern.compile("/binh-xet/" + ID + "(/(danh-hieu|so-sanh))?");
    private static final Pattern CAMPAIGN = Pattern.compile("/phong-trao/" + ID);
    private static final List<String> OF_A_PLAN =
            List.of(
                    "/ke-hoach/{id}",
                    "/ke-hoach/{id}/cay",
                    "/ke-hoach/{id}/phan-hoi",
                    "/nhiem-vu?plan={id}",
                    "/ke-hoach/{id}/noi-nhan",
                    "/phong-trao?plan={id}",
                    "/ke-hoach/{id}/dien-bien");
    private static final List<String> OF_A_CAMPAIGN =
            List.of(
                    "/phong-trao/{id}",
                    "/dang-ky?campaign={id}",
                    "/bao-cao?campaign={id}",
                    "/chi-tieu?campaign={id}",
                    "/de-nghi?campaign={id}",
                    "/so-khen-thuong?campaign={id}",
                    "/dien-bien?record={id}");

    /// Parts of addresses of what only readers of proposals see.
    private static final List<String> OF_PROPOSALS = List.of("/de-nghi", "danh-hieu", "/so-sanh");

    private static final List<String> OF_A_REVIEW =
            List.of(
                    "/binh-xet/{id}",
                    "/dang-ky-danh-hieu?review={id}",
                    "/tong-hop-danh-hieu?review={id}",
                    "/binh-xet/{id}/danh-hieu",
                    "/binh-xet/{id}/so-sanh",
                    "/dien-bien?record={id}");

    static List<Tab> of(Frame frame) {
        return Stream.of(
                        tabs("plan", PLAN, OF_A_PLAN, frame),
                        tabs("campaign", CAMPAIGN, OF_A_CAMPAIGN, frame),
                        tabs("review", REVIEW, OF_A_REVIEW, frame))
                .flatMap(tabs -> tabs)
                .toList();
    }

    private static Stream<Tab> tabs(
            String record, Pattern pages, List<String> addresses, Frame frame) {
        Matcher page = pages.matcher(frame.here().path());
        if (!page.matches()) {
            return Stream.empty();
        }
        return addresses.stream()
                .filter(address -> isOpen(address, frame))
                .map(address -> {
                    String to = address.replace("{id}", page.group(1));
                    String name = address.replaceFirst(".*\\{id}/?", "");
                    String words =
                            name.isEmpty() ? address.replaceFirst("\\?.*", "").substring(1) : name;
                    return new Tab(
                            to,
                            frame.t("tab." + record + "." + words.replaceFirst("/.*", "")),
                            to.equals(frame.here().path()));
                });
    }

    /// True when the reader may see the list of a tab: what stands in no menu is for everybody.
    private static boolean isOpen(String address, Frame frame) {
        return OF_PROPOSALS.stream().noneMatch(address::contains)
                || frame.menu().stream()
                        .flatMap(group -> group.items().stream())
                        .anyMatch(item -> item.address().equals("/de-nghi"));
    }
}
