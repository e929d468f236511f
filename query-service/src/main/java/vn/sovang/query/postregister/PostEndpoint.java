package vn.sovang.query.postregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Objects;

/// Posts of a province: the list, and one.
@RestController
public class PostEndpoint {
    private final PostRegister board;
    private final Desk desk;

    PostEndpoint(PostRegister board, Desk desk) {
        this.board = board;
        this.desk = desk;
    }

    @GetMapping("/api/posts")
    public Answer<Post> list(
            Caller caller, @ModelAttribute Ask ask, @RequestParam @Nullable String q) {
        return desk.sight(ViewTable.POSTS, caller, ask)
                .page(board, Where.all().search(q), PostEndpoint::shown);
    }

    @GetMapping("/api/posts/{id}")
    public Single<Post> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.POSTS, caller, ask).one(board, id, PostEndpoint::shown);
    }

    private static List<Post> shown(JdbcClient db, Moment moment, List<PostRow> rows) {
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        rows.stream().map(PostRow::unit).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> {
                    UnitId unit = row.unit();
                    return new Post(
                            row.account(),
                            row.account(),
                            row.roles(),
                            unit == null ? null : unit.toString(),
                            names.onOrNull(moment.day(), unit),
                            row.firstAt(),
                            row.lastOn());
                })
                .toList();
    }
}
