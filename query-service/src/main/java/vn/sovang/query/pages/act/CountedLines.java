package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.sovang.councilsession.CastVotes;
import vn.sovang.councilsession.NamedVote;
import vn.sovang.councilsession.RecordBallots;
import vn.sovang.proposal.RecordSessionVote;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lines of a proposal as the page of a session sends them: all have a row, and those that are not
/// counted yet are left out.
final class CountedLines {
    private static final Pattern LINE = Pattern.compile("ballots\\[\\d{1,3}]\\.line");
    private static final Pattern OWN = Pattern.compile("(votes\\[\\d{1,3}]\\.)line");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CHOICE =
            Pattern.compile("(ballots\\[\\d{1,3}]\\.named\\[\\d{1,3}]\\.)choice");
    private static final Map<String, NamedVote.Choice> COUNTS =
            Map.of(
                    "inFavour", NamedVote.Choice.IN_FAVOUR,
                    "against", NamedVote.Choice.AGAINST,
                    "blank", NamedVote.Choice.BLANK);

    private CountedLines() {}

    /// The fields without lines of which nothing was counted, and without members of whom no vote
    /// was chosen; a count that is left empty is that of the named votes.
    static MultiValueMap<String, String> only(
            Class<?> command, MultiValueMap<String, String> fields) {
        if (command == CastVotes.class) {
            return chosen(fields);
        }
        if (command != RecordBallots.class) {
            return fields;
        }
        LinkedMultiValueMap<String, String> counted = named(fields);
        for (String name : fields.keySet()) {
            Matcher line = LINE.matcher(name);
            if (line.matches()) {
                String row = name.substring(0, name.length() - "line".length());
                boolean isCounted =
                        COUNTS.keySet().stream().anyMatch(count -> !isBlank(row + count, fields))
                                || chosen(row, fields).findAny().isPresent();
                if (isCounted) {
                    COUNTS.forEach((count, choice) -> {
                        if (isBlank(row + count, fields)) {
                            counted.set(row + count, number(choice, row, fields));
                        }
                    });
                } else {
                    counted.remove(name);
                }
            }
        }
        return counted;
    }

    /// The fields without lines on which a member votes nothing.
    private static MultiValueMap<String, String> chosen(MultiValueMap<String, String> fields) {
        LinkedMultiValueMap<String, String> chosen = new LinkedMultiValueMap<>(fields);
        for (String name : fields.keySet()) {
            Matcher line = OWN.matcher(name);
            if (line.matches() && isBlank(line.group(1) + "choice", fields)) {
                chosen.remove(name);
            }
        }
        return chosen;
    }

    /// The fields without members of whom no vote was chosen.
    private static LinkedMultiValueMap<String, String> named(MultiValueMap<String, String> fields) {
        LinkedMultiValueMap<String, String> named = new LinkedMultiValueMap<>(fields);
        for (String name : fields.keySet()) {
            Matcher choice = CHOICE.matcher(name);
            if (choice.matches() && isBlank(name, fields)) {
                named.remove(choice.group(1) + "member");
            }
        }
        return named;
    }

    private static String number(
            NamedVote.Choice choice, String row, MultiValueMap<String, String> fields) {
        return Long.toString(chosen(row, fields).filter(choice.name()::equals).count());
    }

    /// Votes that were chosen for members on a line.
    private static Stream<String> chosen(String row, MultiValueMap<String, String> fields) {
        return fields.keySet().stream()
                .filter(name -> name.startsWith(row) && CHOICE.matcher(name).matches())
                .flatMap(name -> Stream.ofNullable(fields.getFirst(name)))
                .filter(choice -> !choice.isBlank());
    }

    private static boolean isBlank(String name, MultiValueMap<String, String> fields) {
        String value = fields.getFirst(name);
        return value == null || value.isBlank();
    }

    /// The page of the session whose vote was recorded; blank for any other act.
    static String session(Class<?> command, HttpServletRequest request) {
        String session = request.getParameter("session");
        return command == RecordSessionVote.class
                        && session != null
                        && ID.matcher(session).matches()
                ? "/phien-hop/" + session
                : "";
    }
}
