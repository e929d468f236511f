package vn.sovang.platform.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

import vn.sovang.platform.tenancy.KnownTenants;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.Overloaded;

/// Callers of what comes by another way than HTTP, by their tokens, which are checked as there.
@Component
public class CallersByToken {
    private final ObjectProvider<JwtDecoder> decoder;
    private final AccessTokens accessTokens;
    private final KnownTenants tenants;

    CallersByToken(
            ObjectProvider<JwtDecoder> decoder, AccessTokens accessTokens, KnownTenants tenants) {
        this.decoder = decoder;
        this.accessTokens = accessTokens;
        this.tenants = tenants;
    }

    /// The caller whose token it is.
    ///
    /// @throws InvalidRequest 401 when the token opens nothing
    /// @throws Overloaded 503 when nobody can check it now
    public Caller of(String token) {
        Jwt checked = checked(token);
        Caller caller = Caller.of(checked);
        tenants.require(caller.tenant());
        return caller;
    }

    private Jwt checked(String token) {
        try {
            Jwt jwt = decoder.getObject().decode(token);
            var _ = accessTokens.convert(jwt);
            return jwt;
        } catch (BadJwtException | AuthenticationException wrong) {
            throw new InvalidRequest(HttpStatus.UNAUTHORIZED, "caller.no-token");
        } catch (JwtException | JwtDecoderInitializationException unreachable) {
            throw new Overloaded("sign-in.unreachable");
        }
    }
}
