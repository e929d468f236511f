package vn.sovang.migrator;

/// The passwords that the three roles get.
public record Passwords(String owner, String command, String query) {
    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
