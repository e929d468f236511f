package vn.sovang.query.pages.act;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.plan.Passage;
import vn.sovang.plan.Recipient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the body of a document into passages, cut at its headings, and the list of its recipients.
final class PaperBody {
    static final Pattern HEADING =
            Pattern.compile(
                    "^(?:([IVX]{1,5})\\.|(\\d{1,2}(?:\\.\\d{1,2})*)[.)]|([a-zđ]\\d?)\\))\\s+(.*)");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_PHRASE = 3_900;

    private PaperBody() {}

    /// The body, cut at its headings.
    static ArrayNode passages(List<String> lines, int from, int to) {
        ArrayNode passages = JSON.arrayNode();
        String[] place = {"", "", ""};
        Passage.Kind kind = Passage.Kind.CONTENT;
        List<String> gathered = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Matcher heading = HEADING.matcher(PaperLines.plain(lines.get(i)));
            if (heading.matches()) {
                add(passages, kind, place, gathered);
                int level = heading.group(1) != null ? 0 : heading.group(2) != null ? 1 : 2;
                place[level] = heading.group(level + 1);
                for (int below = level + 1; below < place.length; below++) {
                    place[below] = "";
                }
                kind = kind(heading.group(4), kind, level);
            }
            gathered.add(lines.get(i));
        }
        add(passages, kind, place, gathered);
        return passages;
    }

    private static void add(
            ArrayNode passages, Passage.Kind kind, String[] place, List<String> gathered) {
        String words = String.join("\n", gathered).strip();
        gathered.clear();
        String label =
                List.of(place).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("."));
        while (!words.isEmpty()) {
            int cut =
                    words.length() <= LONGEST_PHRASE
                            ? words.length()
                            : Math.max(words.lastIndexOf('\n', LONGEST_PHRASE), 1);
            passages.addObject()
                    .put("kind", kind.name())
                    .put("label", label.isEmpty() ? "0" : label)
                    .put("phrase", words.substring(0, cut).strip())
                    .put("isSummarised", false);
            words = words.substring(cut).strip();
        }
    }

    private static Passage.Kind kind(String heading, Passage.Kind above, int level) {
        String words = heading.toLowerCase(Locale.ROOT);
        if (words.startsWith("yêu cầu")) {
            return Passage.Kind.REQUIREMENT;
        }
        if (words.startsWith("mục đích")) {
            return Passage.Kind.PURPOSE;
        }
        if (words.contains("khen thưởng")) {
            return level == 2 ? above : Passage.Kind.AWARD_POLICY;
        }
        if (words.startsWith("mục tiêu") || words.startsWith("chỉ tiêu")) {
            return Passage.Kind.GENERAL_GOAL;
        }
        if (words.contains("giải pháp") || words.startsWith("tổ chức thực hiện")) {
            return Passage.Kind.SOLUTION;
        }
        return level == 0 ? Passage.Kind.CONTENT : above;
    }

    /// The recipients, line by line.
    ///
    /// @param from line on which they begin; -1 where there is no such line
    static ArrayNode recipients(List<String> lines, int from) {
        ArrayNode recipients = JSON.arrayNode();
        for (int i = from < 0 ? lines.size() : from + 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("-")) {
                String words = line.substring(1).strip();
                ObjectNode recipient = recipients.addObject().put("line", words);
                disposition(words, recipient);
            }
        }
        return recipients;
    }

    private static void disposition(String line, ObjectNode recipient) {
        Map<String, Recipient.Disposition> written = new LinkedHashMap<>();
        written.put("(thay b/c)", Recipient.Disposition.IN_LIEU_OF_REPORT);
        written.put("(b/c)", Recipient.Disposition.REPORT);
        written.put("(báo cáo)", Recipient.Disposition.REPORT);
        written.put("(t/hiện)", Recipient.Disposition.EXECUTE);
        written.put("Lưu:", Recipient.Disposition.ARCHIVE);
        written.entrySet().stream()
                .filter(one -> line.contains(one.getKey()))
                .findFirst()
                .ifPresent(one -> recipient.put("disposition", one.getValue().name()));
    }
}
