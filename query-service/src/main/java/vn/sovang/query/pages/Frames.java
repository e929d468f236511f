package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;

import java.util.List;
import java.util.Map;

/// Makes the frame of a page.
@Component
public class Frames {
    private final Texts texts;
    private final Readers readers;
    private final Moments moments;
    private final MenuCounts counts;

    Frames(Texts texts, Readers readers, Moments moments, MenuCounts counts) {
        this.texts = texts;
        this.readers = readers;
        this.moments = moments;
        this.counts = counts;
    }

    public Words words(HttpServletRequest request) {
        return new Words(texts, Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /// The moment that the page is asked for, as reads take it; absent for now.
    public @Nullable String asOf(HttpServletRequest request) {
        return PageMoment.asOf(request.getParameter(PageMoment.NAME));
    }

    /// A moment as people type it or pages hand it on, as reads take it; absent for a blank one.
    public static @Nullable String asOf(@Nullable String typed) {
        return PageMoment.asOf(typed);
    }

    /// The parameters by which the page's reads show the moment that it is asked for, or all that
    /// the reader has done.
    public Map<String, String> moment(HttpServletRequest request) {
        String asOf = asOf(request);
        return asOf != null
                ? Map.of("asOf", asOf)
                : Written.awaited(request)
                        .map(position -> Map.of("atLeast", position.toString()))
                        .orElse(Map.of());
    }

    /// The frame of a page that shows the log's newest moment, or the one asked for.
    public Frame of(HttpServletRequest request, Caller caller, String title) {
        Words words = words(request);
        Moment moment = moments.ofLog(caller.tenant(), new Ask(asOf(request), null, null, null));
        Reader reader = readers.of(caller, words);
        return bare(
                        request,
                        words,
                        title,
                        reader,
                        Menu.of(caller, request.getRequestURI(), counts.of(caller, moment), words),
                        csrf(request))
                .showing(moment.position(), moment.at())
                .noting(
                        Written.tell(request)
                                .map(position -> words.get("written", "position", position))
                                .stream()
                                .toList())
                .noting(reader.isEnded() ? List.of(words.get("reader.unit-ended")) : List.of());
    }

    /// The frame of a page without a sign-in, and without a token, which would begin a session.
    public Frame open(HttpServletRequest request, String title) {
        return bare(request, words(request), title, null, List.of(), null);
    }

    private static Frame bare(
            HttpServletRequest request,
            Words words,
            String title,
            @Nullable Reader reader,
            List<Menu.Group> menu,
            Frame.@Nullable Csrf csrf) {
        String luc = request.getParameter(PageMoment.NAME);
        return new Frame(
                words,
                Here.of(request),
                title,
                "",
                "",
                reader,
                menu,
                List.of(),
                null,
                luc != null && !luc.isBlank(),
                Choices.isDense(request),
                false,
                csrf,
                List.of(),
                Steps.NONE);
    }

    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : null;
    }
}
