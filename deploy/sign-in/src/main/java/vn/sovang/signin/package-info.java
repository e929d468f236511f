/// Sign-in on one machine: an OpenID Connect server whose users are sample posts. For the local run
/// only; in production the services take the tokens of any OpenID Connect provider.
///
/// A post's token says the same whether it came from the login page or from client credentials:
/// `sub`, `name`, `tenant`, `unit` and `roles`.
@NullMarked
package vn.sovang.signin;

import org.jspecify.annotations.NullMarked;
