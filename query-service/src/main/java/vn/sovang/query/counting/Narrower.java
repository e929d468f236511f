package vn.sovang.query.counting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.query.unitregister.UnitTrees;

import java.util.Set;

/// Finds what a caller asked for, the same for every list and figure.
@Component
public class Narrower {
    private final Boards boards;
    private final UnitTrees trees;
    private final Successions successions;

    Narrower(Boards boards, UnitTrees trees, Successions successions) {
        this.boards = boards;
        this.trees = trees;
        this.successions = successions;
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
    /// @param showing turns the rows into what is shown
    public <R extends Record, T> Answer<T> page(
            Sight sight, Narrowing by, Listing<R> list, Sight.Showing<R, T> showing) {
        return sight.read(db ->
                sight.page(
                        db,
                        list.board(),
                        at(db, sight.moment(), by).on(list.where(), list.place()),
                        list.order(),
                        showing));
    }

    public Counting counting(JdbcClient db, Moment moment, Narrowed narrowed, Groups groups) {
        return new Counting(db, moment, narrowed, groups, holds("g", "campaign-board"));
    }

    private String holds(String alias, String board) {
        return BoardReader.holds(alias, boards.get(board));
    }
}
