package vn.sovang.migrator;

import java.util.regex.Pattern;

/// The name of a tenant in the database, such as `ha-tinh`.
public record TenantSlug(String value) {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    public TenantSlug {
        if (value.length() > LONGEST || !SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a tenant is named by a slug such as ha-tinh, not '%s'".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
