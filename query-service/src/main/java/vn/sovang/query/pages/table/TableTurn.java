package vn.sovang.query.pages.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.CommandDoor;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The way of a table for who sends it: looked through, then written where that was asked and no
/// row has a fault.
///
/// @param <F> its form
public abstract class TableTurn<F extends TableForm<F>, L extends TableLine> {
    protected final Caller caller;
    protected final HttpServletRequest request;
    protected final Words words;
    private final String list;

    /// @param list beginning of the keys of its words
    protected TableTurn(String list, Caller caller, HttpServletRequest request, Words words) {
        this.list = list;
        this.caller = caller;
        this.request = request;
        this.words = words;
    }

    /// Roles that may give a command.
    public static Set<Role> roles(Class<?> command) {
        return CommandTable.ROUTES.stream()
                .filter(route -> route.command() == command)
                .map(CommandRoute::roles)
                .findFirst()
                .orElseThrow();
    }

    /// Columns that the table has.
    protected abstract Set<Column> columns(F form);

    /// Looks a table through, row by row.
    protected abstract Looked<L> read(F form, TypedTable table) throws Exception;

    /// Sends what a table without faults asks for.
    protected abstract Entered<L> enter(F form, List<L> lines);

    /// The page of a form.
    ///
    /// @param done number that was just written, told once; 0 where nothing was
    protected abstract ModelAndView page(F form, Looked<L> looked, int done) throws Exception;

    /// Address that follows on a table that was written.
    ///
    /// @param last command that was done; null where nothing was left
    protected abstract String after(CommandDoor.@Nullable Done last);

    public final ModelAndView begin(F form) throws Exception {
        return page(form, Looked.not(""), told());
    }

    public final ModelAndView take(F form) throws Exception {
        Looked<L> looked = look(form);
        if (!looked.isWritable() || request.getParameter("ghi") == null) {
            return page(form, looked, 0);
        }
        Entered<L> entered = enter(form, looked.lines());
        Written.remember(request, entered.position());
        return switch (entered.reply()) {
            case CommandDoor.Refused refused -> {
                Looked<L> now = entered.count() == 0 ? looked : look(form);
                yield failed(
                        HttpStatus.valueOf(refused.status()),
                        refusal(refused, entered),
                        form.renewed(),
                        now);
            }
            case CommandDoor.Unsure _ ->
                    failed(HttpStatus.SERVICE_UNAVAILABLE, words.get("form.unsure"), form, looked);
            case CommandDoor.Done done -> seeOther(entered, done);
            case null -> seeOther(entered, null);
        };
    }

    private Looked<L> look(F form) throws Exception {
        Set<Column> columns = columns(form);
        String problem = form.table().problem(columns, list, words);
        return problem.isEmpty() ? read(form, form.table().rows(columns)) : Looked.not(problem);
    }

    /// A page of a table, which says in its title where something is wrong.
    protected final ModelAndView view(String template, Frame frame, Looked<L> looked, Object page) {
        return new ModelAndView(
                template,
                Map.of(
                        "frame",
                        looked.isWritable() ? frame : frame.withState(words.get("error.state")),
                        "page",
                        page));
    }

    private ModelAndView failed(HttpStatus status, String problem, F form, Looked<L> looked)
            throws Exception {
        ModelAndView view = page(form, new Looked<>(problem, looked.lines(), looked.unread()), 0);
        view.setStatus(status);
        return view;
    }

    private ModelAndView seeOther(Entered<L> entered, CommandDoor.@Nullable Done last) {
        request.getSession().setAttribute(list, entered.count());
        RedirectView to = new RedirectView(after(last));
        to.setStatusCode(HttpStatus.SEE_OTHER);
        to.setExposeModelAttributes(false);
        return new ModelAndView(to);
    }

    private int told() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(list) instanceof Integer count)) {
            return 0;
        }
        session.removeAttribute(list);
        return count;
    }

    /// The reason, with what is done already.
    private String refusal(CommandDoor.Refused refused, Entered<L> entered) {
        L at = entered.at();
        String reason =
                at == null
                        ? refused.detail()
                        : words.get(
                                "table.refused.row",
                                "line",
                                at.line(),
                                "name",
                                at.name(),
                                "reason",
                                refused.detail());
        return entered.count() == 0
                ? reason
                : reason + " " + words.get(list + ".entered", "count", entered.count());
    }
}
