package vn.sovang.query.plantree;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.act.Keepers;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;

import java.util.List;
import java.util.Map;

/// Draws what stands above and below a document, and who is still to answer it; its files are those
/// of the list.
@Controller
class TreeController {
    private final Views views;
    private final Frames frames;
    private final Keepers keepers;

    TreeController(Views views, Frames frames, Keepers keepers) {
        this.views = views;
        this.frames = frames;
        this.keepers = keepers;
    }

    @GetMapping(path = "/ke-hoach/{id}/cay", params = "!dang")
    ModelAndView ofPlan(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        return show("plans", "/ke-hoach", id, caller, request);
    }

    @GetMapping(path = "/van-ban/{id}/cay", params = "!dang")
    ModelAndView ofDocument(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        return show("documents", "/van-ban", id, caller, request);
    }

    private ModelAndView show(
            String collection, String folder, String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Answer<?> rows = reads.whole(collection + "/" + id + "/tree", Map.of());
        List<TreeRow> tree = rows.items().stream().map(TreeRow.class::cast).toList();
        List<ExpectedAnswer> answers =
                reads.list(collection + "/" + id + "/answers", ExpectedAnswer.class, Map.of());
        TreePage page = new TreeWriter(tree, answers, words).page();
        Frame frame =
                frames.of(request, caller, words.get("list." + collection + ".id.tree.title"))
                        .under(
                                new Frame.Crumb(folder, words.get("list." + collection + ".title")),
                                new Frame.Crumb(folder + "/" + id, page.asked().title()))
                        .showing(rows)
                        .withDownloads();
        List<Acts.Link> acts =
                frame.isForActs() && keepers.of(caller, collection, id).isOwn()
                        ? Acts.on(collection, id, caller, words).stream()
                                .filter(act -> act.address().endsWith("/lam/link-parent"))
                                .toList()
                        : List.of();
        return new ModelAndView(
                "plantree/tree", Map.of("frame", frame, "page", page, "acts", acts));
    }
}
