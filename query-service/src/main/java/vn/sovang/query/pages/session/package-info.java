/// Sign-in of people to the pages: OpenID Connect, a session that holds the tokens, and the post's
/// own token for every read and command (ADR 0024).
@NullMarked
package vn.sovang.query.pages.session;

import org.jspecify.annotations.NullMarked;
