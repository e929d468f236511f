package vn.sovang.query.pages.act;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.plan.Printed;
import vn.sovang.plan.SigningCapacity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the head of a document and its signature (Nghị định 30/2020/NĐ-CP, Điều 8).
final class PaperHead {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\W*Số:\\s*(\\w*)\\s*(/[^\\s]+)");
    private static final Pattern DATED =
            Pattern.compile("(?m)^\\W*(\\p{Lu}[\\p{L} .-]{1,40}), (ngày[^\\n]*?năm \\d{4})");
    private static final Pattern ISSUED_BY =
            Pattern.compile("([^;,.]{3,60}?) (?:ban hành|xây dựng) [Kk]ế hoạch");

    private PaperHead() {}

    /// The head in the words that commands take.
    ///
    /// @param type line on which the document says what it is; -1 where there is no such line
    /// @param introduction text before its first heading
    /// @param recipients line on which they begin; -1 where there is no such line
    static ObjectNode read(
            PaperLines paper, int type, String title, String introduction, int recipients) {
        String text = String.join("\n", paper.all());
        ObjectNode head = JSON.objectNode();
        head.put(
                "documentType",
                type < 0
                        ? "Kế hoạch"
                        : PaperLines.capitalised(PaperLines.plain(paper.all().get(type))));
        head.put("title", title);
        Matcher number = NUMBER.matcher(text);
        boolean isNumbered = number.find();
        head.set("number", printed(isNumbered ? number.group(1) : null));
        head.set("symbol", printed(isNumbered ? number.group(2) : null));
        Matcher dated = DATED.matcher(text);
        if (dated.find()) {
            head.put("place", dated.group(1)).put("date", dated.group(2));
        }
        // The last of them: those before issued what the document stands on.
        head.set(
                "issuer",
                printed(
                        ISSUED_BY
                                .matcher(introduction)
                                .results()
                                .reduce((_, last) -> last)
                                .map(issuer -> issuer.group(1).strip())
                                .orElse(null)));
        signature(head, paper.all(), recipients);
        return head;
    }

    /// The last line is the name, those in capitals before it the office.
    private static void signature(ObjectNode head, List<String> lines, int recipients) {
        List<String> after =
                recipients < 0
                        ? List.of()
                        : lines.subList(recipients + 1, lines.size()).stream()
                                .map(PaperLines::plain)
                                .filter(line -> !line.isEmpty())
                                .toList();
        List<String> office = after.stream().filter(PaperLines::isInCapitals).toList();
        boolean isSigned = !office.isEmpty() && !PaperLines.isInCapitals(after.getLast());
        head.set("signatory", printed(isSigned ? after.getLast() : null));
        if (!office.isEmpty()) {
            head.put("position", String.join(" ", office));
            head.put("capacity", capacity(office.getFirst()).name());
        }
    }

    private static SigningCapacity capacity(String office) {
        String[] words = office.split("[. ]", 2);
        return switch (words[0]) {
            case "TM" -> SigningCapacity.ON_BEHALF;
            case "KT" -> SigningCapacity.FOR_THE_HEAD;
            case "TL" -> SigningCapacity.BY_ORDER;
            case "TUQ" -> SigningCapacity.BY_DELEGATION;
            case "Q" -> SigningCapacity.ACTING;
            default -> SigningCapacity.OWN;
        };
    }

    private static ObjectNode printed(@Nullable String words) {
        ObjectNode printed = JSON.objectNode();
        if (words == null) {
            return printed.put("state", Printed.State.ABSENT.name());
        }
        return words.isBlank()
                ? printed.put("state", Printed.State.EMPTY.name())
                : printed.put("state", Printed.State.STATED.name()).put("phrase", words);
    }
}
