package vn.sovang.query.trail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Steps;
import vn.sovang.query.reading.Views;
import vn.sovang.time.VietnamTime;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Gives every page of a record its steps: how many there are, which one is shown, and what it was.
@Configuration(proxyBeanMethods = false)
class RecordSteps implements HandlerInterceptor, WebMvcConfigurer {
    private static final String FRAME = "frame";

    private final StepCounts counts;
    private final Views views;
    private final Clock clock;

    RecordSteps(StepCounts counts, Views views, Clock clock) {
        this.counts = counts;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page)
            throws Exception {
        if (page != null
                && page.getModel().get(FRAME) instanceof Frame frame
                && SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token) {
            String record = frame.record();
            Frame.Shown shown = frame.shown();
            if (!record.isEmpty() && shown != null) {
                Caller caller = Caller.of(token.getToken());
                page.addObject(FRAME, frame.stepping(steps(caller, record, frame, shown, request)));
            }
        }
    }

    private Steps steps(
            Caller caller,
            String record,
            Frame frame,
            Frame.Shown shown,
            HttpServletRequest request)
            throws Exception {
        List<StepCounts.Kind> kinds = counts.of(caller, record, shown.position());
        int all = kinds.stream().mapToInt(StepCounts.Kind::times).sum();
        int until = kinds.stream().mapToInt(StepCounts.Kind::until).sum();
        return frame.steps()
                .counted(
                        all,
                        until,
                        frame.past() && until > 0 ? told(record, shown, request) : "",
                        kinds.stream().map(kind -> mark(kind, frame)).toList(),
                        VietnamTime.day(clock.instant()));
    }

    private static Steps.Mark mark(StepCounts.Kind kind, Frame frame) {
        return Steps.Mark.at(
                kind.times() == 1
                        ? frame.t("event." + kind.name())
                        : frame.t(
                                "moment.last-of",
                                "event",
                                frame.t("event." + kind.name()),
                                "times",
                                frame.words().number(kind.times())),
                kind.at(),
                kind.newest());
    }

    /// The newest step that a page of the past shows.
    private String told(String record, Frame.Shown shown, HttpServletRequest request)
            throws Exception {
        return new Reads(views, request, Map.of("asOf", shown.position() + "@" + shown.at()))
                        .page(
                                "trail",
                                Map.of("record", record, "order", "NEWEST_FIRST", "limit", "1"))
                        .items()
                        .stream()
                        .map(TrailItem.class::cast)
                        .map(TrailItem::text)
                        .findFirst()
                        .orElse("");
    }
}
