/// The people's door: pages for the browser, rendered on the server, usable without script.
///
/// How to add a page:
///
/// 1. A record for what its template shows, and a `@Controller` in the folder of the view that it
///    belongs to. Its method takes the [vn.sovang.platform.security.Caller] and the request, asks
///    `caller.mustHave(ViewTable.….roles())`, reads through the endpoint of its view or through
///    [vn.sovang.query.reading.Views] with `asOf` of [vn.sovang.query.pages.Frames], and answers a
///    `ModelAndView` of template, `frame` and `page`.
/// 2. A template in `src/main/jte/<folder>/`, which begins with `@template.layout(frame = frame,
///    content = @`…`)`. Loops and choices only; every link goes through `frame.to(…)`, so that it
///    keeps the moment; every text through `frame.t(…)`.
/// 3. Its texts in both `page_*.properties`, its line in [vn.sovang.query.pages.Menu].
/// 4. No `style=` and no script in a template: the content security policy refuses both. Parts and
///    classes stand in `static/css/parts.css`.
///
/// A list needs no page of its own: a bean `ListPage` in the folder of its view says columns, links
/// and filters ([vn.sovang.query.pages.list]). An act needs no form of its own either: the form of
/// [vn.sovang.query.pages.act] is made from the command's components.
@NullMarked
package vn.sovang.query.pages;

import org.jspecify.annotations.NullMarked;
