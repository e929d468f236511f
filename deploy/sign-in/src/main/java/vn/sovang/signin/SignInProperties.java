package vn.sovang.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sample posts (`posts.yaml`) and how this server is reached.
///
/// @param provinces their names, by their slugs
/// @param web address of the pages, to which a login returns
/// @param webSecret secret with which the pages prove that they ask
/// @param audience name of the services in the access tokens
/// @param issuer name of the issuer in tokens; empty for the address that was asked
/// @param data folder of the signing key; empty for a key that lives as long as the process
@ConfigurationProperties("sovang")
record SignInProperties(
        List<Post> posts,
        Map<String, String> provinces,
        String secret,
        String web,
        String webSecret,
        String audience,
        String issuer,
        String data) {
    SignInProperties {
        provinces = Map.copyOf(provinces);
        posts = List.copyOf(posts);
        Set<String> ids = new HashSet<>();
        for (Post post : posts) {
            if (!ids.add(post.id())) {
                throw new IllegalArgumentException("two posts have the id " + post.id());
            }
        }
    }

    Optional<Post> post(String id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst();
    }
}
