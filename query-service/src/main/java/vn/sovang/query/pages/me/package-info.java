/// Answers: who am I on this platform, where, and what may I do?
@NullMarked
package vn.sovang.query.pages.me;

import org.jspecify.annotations.NullMarked;
