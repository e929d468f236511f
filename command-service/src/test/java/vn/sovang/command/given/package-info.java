/// Words that the tests of the rules share: who acts, and that a refusal can be read.
@NullMarked
package vn.sovang.command.given;

import org.jspecify.annotations.NullMarked;
