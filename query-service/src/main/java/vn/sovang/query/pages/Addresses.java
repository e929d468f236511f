package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;

import java.util.List;

/// Addresses that are pages for people, and not for programs.
public final class Addresses {
    /// Address to which a browser is sent when the sign-in came back without a sign-in.
    public static final String SIGN_IN_FAILED = "/loi/dang-nhap";

    /// Address to which a request is handed on that failed before any page was reached.
    public static final String FAILED = "/loi/may-chu";

    public static final String SIGN_OUT = "/thoat";

    /// Beginning of the addresses of what a province shows to everybody.
    public static final String PUBLIC = "/cong-khai/";

    /// Header that tells search engines what they may keep; nothing, unless a page says otherwise.
    public static final String ROBOTS = "X-Robots-Tag";

    private static final List<String> PROGRAMS =
            List.of("/api", "/v3", "/swagger-ui", "/swagger-ui.html", "/actuator", "/error");

    private Addresses() {}

    /// True when an address is open without a sign-in: what holds nothing of any province, or what
    /// a province shows to everybody.
    public static boolean isOpen(HttpServletRequest request) {
        String path = request.getRequestURI();
        return isFile(path) || path.startsWith("/loi/") || isPublic(request);
    }

    /// True for what a province shows to everybody; it keeps nothing in the browser.
    public static boolean isPublic(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PUBLIC);
    }

    public static boolean isPage(HttpServletRequest request) {
        return isPage(request.getRequestURI());
    }

    static boolean isPage(String path) {
        return PROGRAMS.stream()
                .noneMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    /// Files of the pages, the same for everybody.
    static boolean isFile(String path) {
        return path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/font/")
                || path.equals("/dau.svg");
    }

    /// The address of a request within this host, as it came.
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
