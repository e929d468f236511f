/// What the tests of the rules say over and over: who acts, and that a refusal can be read.
@NullMarked
package vn.sovang.command.given;

import org.jspecify.annotations.NullMarked;
