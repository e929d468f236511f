package vn.sovang.query.trail;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.reading.Views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Leads from a page of a record to the same page one event earlier or later.
@Controller
class StepController {
    private static final Pattern PAGE = Pattern.compile("/[a-z-]+/[0-9a-f]+-[0-9a-f-]+");

    private final Views views;

    StepController(Views views) {
        this.views = views;
    }

    /// @param page that is to be shown
    /// @param direction `truoc` or `sau`
    /// @param moment position and instant of the page now; blank at present
    @GetMapping("/buoc/{record}")
    RedirectView step(
            @PathVariable String record,
            @RequestParam(name = "ve") String page,
            @RequestParam(name = "huong") String direction,
            @RequestParam(name = "luc", defaultValue = "") String moment,
            HttpServletRequest request)
            throws Exception {
        if (!PAGE.matcher(page).matches()) {
            throw new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown");
        }
        String position = moment.replaceFirst("@.*", "");
        boolean isBack = direction.equals("truoc");
        List<TrailItem> events =
                isBack ? upTo(record, position, request) : after(record, position, request);
        String to = events.isEmpty() ? page : page + "?luc=" + events.getLast().position();
        RedirectView view = new RedirectView(to);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    /// The event that is shown and the one before.
    private List<TrailItem> upTo(String record, String position, HttpServletRequest request)
            throws Exception {
        Map<String, String> asked =
                new HashMap<>(Map.of("record", record, "order", "NEWEST_FIRST", "limit", "2"));
        if (!position.isEmpty()) {
            asked.put("after", Long.toString(Long.parseLong(position) + 1));
        }
        return read(asked, request);
    }

    private List<TrailItem> after(String record, String position, HttpServletRequest request)
            throws Exception {
        return position.isEmpty()
                ? List.of()
                : read(Map.of("record", record, "after", position, "limit", "1"), request);
    }

    private List<TrailItem> read(Map<String, String> asked, HttpServletRequest request)
            throws Exception {
        return new Reads(views, request, Map.of())
                .page("trail", asked).items().stream().map(TrailItem.class::cast).toList();
    }
}
