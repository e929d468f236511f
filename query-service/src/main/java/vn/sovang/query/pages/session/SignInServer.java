package vn.sovang.query.pages.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// The sign-in server, asked for its addresses when somebody first signs in: the service starts,
/// and answers programs, while it cannot be reached.
@Component
class SignInServer implements ClientRegistrationRepository {
    static final String ID = "sovang";

    private final WebProperties web;
    private volatile @Nullable ClientRegistration known;

    SignInServer(WebProperties web) {
        this.web = web;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        ClientRegistration registration = known;
        if (registration == null) {
            registration = ask();
            known = registration;
        }
        return registration;
    }

    private ClientRegistration ask() {
        return ClientRegistrations.fromIssuerLocation(web.issuer())
                .registrationId(ID)
                .clientId(web.clientId())
                .clientSecret(web.clientSecret())
                .scope("openid", "profile")
                .redirectUri(web.address() + "/login/oauth2/code/" + ID)
                .build();
    }
}
