package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.sovang.councilsession.RecordBallots;
import vn.sovang.proposal.RecordSessionVote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of a proposal as the page of a session sends them: all have a row, and those that are not
/// counted yet are left out.
final class CountedLines {
    private static final Pattern LINE = Pattern.compile("ballots\\[\\d{1,3}]\\.line");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<String> COUNTS = List.of("inFavour", "against", "blank");
    private static final String NONE = "0";

    private CountedLines() {}

    /// The fields without lines of which nothing was counted; a count that is left empty beside
    /// another is none.
    static MultiValueMap<String, String> only(
            Class<?> command, MultiValueMap<String, String> fields) {
        if (command != RecordBallots.class) {
            return fields;
        }
        LinkedMultiValueMap<String, String> counted = new LinkedMultiValueMap<>(fields);
        for (String name : fields.keySet()) {
            Matcher line = LINE.matcher(name);
            if (line.matches()) {
                String row = name.substring(0, name.length() - "line".length());
                List<String> empty =
                        COUNTS.stream()
                                .map(count -> row + count)
                                .filter(count -> isBlank(count, fields))
                                .toList();
                if (empty.size() == COUNTS.size()) {
                    counted.remove(name);
                } else {
                    empty.forEach(count -> counted.set(count, NONE));
                }
            }
        }
        return counted;
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
