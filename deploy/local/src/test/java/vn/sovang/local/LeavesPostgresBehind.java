package vn.sovang.local;

import java.nio.file.Path;

/// A run that is killed while PostgreSQL works.
final class LeavesPostgresBehind {
    static final int KILLED = 137;

    private LeavesPostgresBehind() {}

    public static void main(String[] args) throws Exception {
        var data = DataFolder.open(Path.of(args[0]));
        var database = Database.start(data, System.out::println);
        DatabaseTest.query(database, "create table kept (word text)");
        DatabaseTest.query(database, "insert into kept values ('left behind')");
        Runtime.getRuntime().halt(KILLED);
    }
}
