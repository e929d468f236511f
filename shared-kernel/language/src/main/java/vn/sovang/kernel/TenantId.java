package vn.sovang.kernel;

import java.util.regex.Pattern;

/// A province or central body that keeps its own records here, as a slug: `ha-tinh`, `bct`.
public record TenantId(String value) {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /// Plans whose province is not known wait here; only the platform operator sees it.
    public static final TenantId WAITING_FOR_PROVINCE = new TenantId("cho-phan-tinh");

    public TenantId {
        if (value.length() > LONGEST || !SLUG.matcher(value).matches()) {
            throw new InvalidValue("tenant.invalid", "value", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
