package vn.sovang.query.trail;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;

import java.util.regex.Pattern;

/// Leads to a page of a record as of one of its steps.
@Controller
class StepController {
    private static final Pattern PAGE = Pattern.compile("/[a-z-]+/[0-9a-f]+-[0-9a-f-]+(/[a-z-]+)?");

    private final StepCounts counts;

    StepController(StepCounts counts) {
        this.counts = counts;
    }

    /// The page as of the step; as it is now where there is none such.
    ///
    /// @param page that is to be shown
    /// @param number of the step, from 1
    @GetMapping("/buoc/{record}")
    RedirectView step(
            @PathVariable String record,
            @RequestParam(name = "ve") String page,
            @RequestParam(name = "thu") int number,
            Caller caller) {
        if (!PAGE.matcher(page).matches()) {
            throw new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown");
        }
        RedirectView view =
                new RedirectView(
                        counts.position(caller, record, Math.max(1, number))
                                .map(position -> page + "?luc=" + position)
                                .orElse(page));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
