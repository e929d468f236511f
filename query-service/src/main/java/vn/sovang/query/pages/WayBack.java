package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The way back to the page on which an act was begun, carried in the addresses of what is begun
/// there and in the forms themselves.
public final class WayBack {
    /// Parameter of pages and field of forms that holds it.
    public static final String NAME = "ve";

    /// Address within these pages: never another site's, however a browser reads it.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]{0,300}");

    private WayBack() {}

    /// The way back that was given, if it leads to a page of ours; blank for any other.
    public static String local(String given) {
        return LOCAL.matcher(given).matches() || given.equals("/") ? given : "";
    }

    /// The way back that came with a page or a form; blank for none of ours.
    public static String of(HttpServletRequest request) {
        String given = request.getParameter(NAME);
        return given == null ? "" : local(given);
    }

    /// An address with a way back; the address itself where there is none.
    public static String on(String address, String back) {
        if (back.isEmpty()) {
            return address;
        }
        int end = address.indexOf('#');
        String page = end < 0 ? address : address.substring(0, end);
        return page
                + (page.contains("?") ? "&" : "?")
                + NAME
                + "="
                + UriUtils.encode(back, StandardCharsets.UTF_8)
                + (end < 0 ? "" : address.substring(end));
    }
}
