/// Answers: which sessions does a council hold, what did it consider, who took part, how did it
/// vote on each line, and are the votes recorded on the proposals?
@NullMarked
package vn.sovang.query.councilsession;

import org.jspecify.annotations.NullMarked;
