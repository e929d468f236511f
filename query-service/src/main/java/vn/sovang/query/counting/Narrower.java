package vn.sovang.query.counting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.projection.Board;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.query.unitregister.UnitTrees;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Finds what a caller asked for, the same for every list and figure.
@Component
public class Narrower {
    private static final List<String> READS =
            List.of("campaign-board", "plan-board", "unit-register");

    private final Boards boards;
    private final UnitTrees trees;
    private final BoardReader reader;
    private final Successions successions;
    private final TenantTransactions transactions;

    Narrower(
            Boards boards,
            UnitTrees trees,
            BoardReader reader,
            Successions successions,
            TenantTransactions transactions) {
        this.boards = boards;
        this.trees = trees;
        this.reader = reader;
        this.successions = successions;
        this.transactions = transactions;
    }

    /// The boards that a narrowed answer is read from, its own ones among them.
    public Board<?>[] boards(String... own) {
        return Stream.concat(Stream.of(own), READS.stream())
                .distinct()
                .map(boards::get)
                .toArray(Board<?>[]::new);
    }

    public Narrowed at(JdbcClient db, Moment moment, Narrowing by) {
        return at(db, moment, by.organisation() == null ? UnitTree.NONE : trees.at(db, moment), by);
    }

    /// Narrows with a tree that is known already.
    public Narrowed at(JdbcClient db, Moment moment, UnitTree tree, Narrowing by) {
        String organisation = by.organisation();
        String unit = by.unit();
        return new Narrowed(
                by,
                organisation == null ? Set.of() : tree.under(organisation),
                unit == null ? Set.of() : successions.carriedBy(db, moment, unit),
                holds("c", "campaign-board"),
                holds("p", "plan-board"));
    }

    /// One page of a list, as it was asked for.
    ///
    /// @param items what is shown of the rows
    public <R extends Record, T> Answer<T> page(
            TenantId tenant,
            Moment moment,
            Ask ask,
            Narrowing by,
            Listing<R> list,
            BiFunction<JdbcClient, List<R>, List<T>> items) {
        return transactions.read(
                tenant,
                db -> {
                    Where where = at(db, moment, by).on(list.where(), list.place());
                    String day = list.newestBy();
                    return Answer.of(
                            day == null
                                    ? reader.page(db, list.board(), moment, where, ask)
                                    : reader.newest(db, list.board(), moment, where, ask, day),
                            ask,
                            moment,
                            rows -> items.apply(db, rows));
                });
    }

    public Counting counting(JdbcClient db, Moment moment, Narrowed narrowed, Groups groups) {
        return new Counting(db, moment, narrowed, groups, holds("g", "campaign-board"));
    }

    private String holds(String alias, String board) {
        return BoardReader.holds(alias, boards.get(board));
    }
}
