package vn.sovang.query.unitregister;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;

/// Reads the tree of units as it was known at a moment, and stood on its day.
@Component
public class UnitTrees {
    private final UnitRegister register;
    private final BoardReader reader;

    UnitTrees(UnitRegister register, BoardReader reader) {
        this.register = register;
        this.reader = reader;
    }

    public UnitTree at(JdbcClient db, Moment moment) {
        return new UnitTree(reader.all(db, register, moment, Where.all()), moment.day());
    }
}
