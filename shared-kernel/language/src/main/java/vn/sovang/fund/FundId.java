package vn.sovang.fund;

import java.util.UUID;

/// Names the reward fund of an organisation for a year.
public record FundId(UUID value) {
    public static FundId of(String text) {
        return new FundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
