package vn.sovang.query.pages.session;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Properties of the pages: their address, and who they are to the sign-in server.
///
/// @param address of the pages as browsers see it, without a slash at its end
/// @param issuer of the tokens
@ConfigurationProperties("sovang.pages")
public record WebProperties(String address, String issuer, String clientId, String clientSecret) {
    /// True when browsers come over TLS: cookies then are theirs only.
    public boolean isSecure() {
        return address.startsWith("https:");
    }
}
