package vn.sovang.query.pages.act;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text of a plan by its layout (Nghị định 30/2020/NĐ-CP, Điều 8): a beginning for
/// whoever enters it, who looks at each section and puts it right. Every paragraph of the body
/// becomes a passage, so that no word is lost.
final class PaperReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Pattern TYPE =
            Pattern.compile("(?m)^\\W*(KẾ HOẠCH|HƯỚNG DẪN|CHƯƠNG TRÌNH|PHÁT ĐỘNG)\\W*$");
    private static final Pattern BASIS_BEGINS =
            Pattern.compile("^(Thực hiện|Căn cứ|Triển khai|Theo|Để|Nhằm|Năm \\d{4}) .*");
    private static final Pattern CITED =
            Pattern.compile(
                    "((Kế hoạch|Chỉ thị|Nghị quyết|Quyết định|Luật|Nghị định|Thông tư|Hướng"
                        + " dẫn|Công văn) số ([\\w/ĐđƯ-]+)(?: (ngày \\d{1,2}/\\d{1,2}/\\d{4}))?(?:"
                        + " của ([^;,.()]{3,80}?))?)(?= (?:về|ban hành|khóa)|[;,.]|$)");
    private static final Pattern PHASE =
            Pattern.compile(
                    "([Đđ]ợt (?:thi đua )?(?:thứ"
                        + " (?:nhất|hai|ba|tư)|[1-4]|I{1,3}))[^.;]{0,12}?((?:từ|Từ) (?:đầu năm|thời"
                        + " điểm [^().;]{3,40}?|(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?))"
                        + " ((?:đến|tới)(?: hết)? (?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?)");
    private static final Pattern DURATION =
            Pattern.compile("(Từ ngày [^.;]{4,60}?) (đến (?:hết )?ngày \\d{1,2}/\\d{1,2}/\\d{4})");
    private static final Pattern REPORT =
            Pattern.compile("đợt ([1-4]) (trước ngày \\d{1,2}/\\d{1,2}/\\d{4})");
    private static final Pattern WORDS = Pattern.compile("\\S");
    private static final Pattern RECIPIENTS = Pattern.compile("^\\W*Nơi nhận\\W*$");
    private static final Pattern YEAR = Pattern.compile("năm (\\d{4})");

    private final String text;
    private final PaperLines lines;

    private PaperReader(String text) {
        this.text = text;
        this.lines = new PaperLines(text.lines().toList());
    }

    /// The content of a plan in the words that commands take.
    static ObjectNode read(String document) {
        return new PaperReader(document.replace("\r\n", "\n").replace("\uFEFF", "")).content();
    }

    private ObjectNode content() {
        int title = lines.first(TYPE);
        // The subject of a document stands below its type, and may itself begin like a basis.
        int basis = lines.firstAfter(lines.firstAfter(title, WORDS), BASIS_BEGINS);
        int body = lines.firstAfter(Math.max(title, 0), PaperBody.HEADING);
        int recipients = lines.first(RECIPIENTS);
        int end = recipients < 0 ? lines.all().size() : recipients;
        int introduced = body < 0 || body > end ? end : body;
        int begun = basis < 0 || basis > introduced ? introduced : basis;
        String name = lines.joined(title + 1, begun);
        String introduction = lines.joined(begun, introduced);
        ObjectNode content = JSON.objectNode();
        year(name).ifPresent(year -> content.put("year", year));
        content.set("head", PaperHead.read(lines, title, name, introduction, recipients));
        content.set("parents", parents(introduction));
        content.set("theme", JSON.objectNode().put("origin", Theme.Origin.NONE.name()));
        content.set("campaigns", campaigns(name, year(name).orElse(0)));
        content.set("recipients", PaperBody.recipients(lines.all(), recipients));
        content.set("passages", PaperBody.passages(lines.all(), introduced, end));
        return content;
    }

    private static ArrayNode parents(String introduction) {
        ArrayNode parents = JSON.arrayNode();
        Matcher cited = CITED.matcher(introduction);
        while (cited.find()) {
            String issuer = cited.group(5) == null ? "" : cited.group(5).strip();
            boolean isCentral = issuer.matches(".*(Chính phủ|Thủ tướng|Quốc hội|^Bộ ).*");
            ObjectNode parent =
                    JSON.objectNode()
                            .put("relation", ParentDocument.Relation.IMPLEMENTS.name())
                            .put(
                                    "origin",
                                    (isCentral
                                                    ? ParentDocument.Origin.CENTRAL
                                                    : ParentDocument.Origin.EXTERNAL)
                                            .name())
                            .put("citation", cited.group(1).strip())
                            .put("documentType", cited.group(2))
                            .put("number", cited.group(3))
                            .put("issuer", issuer);
            if (cited.group(4) != null) {
                parent.put("date", cited.group(4));
            }
            parents.add(parent);
        }
        return parents;
    }

    /// One campaign with the phases that the text dates; empty where it dates no phase.
    private ArrayNode campaigns(String name, int year) {
        String flowing = text.replaceAll("[*_#]", "").replaceAll("\\s+", " ");
        Map<String, ObjectNode> phases = new LinkedHashMap<>();
        Matcher phase = PHASE.matcher(flowing);
        while (phase.find()) {
            String label = ordinal(phase.group(1));
            phases.putIfAbsent(
                    label,
                    phase(
                            label,
                            PaperLines.capitalised(phase.group(1)),
                            phase.group(2),
                            phase.group(3)));
        }
        Matcher whole = DURATION.matcher(flowing);
        if (phases.isEmpty() && whole.find()) {
            phases.put("", phase("1", "Cả phong trào", whole.group(1), whole.group(2)));
        }
        Matcher report = REPORT.matcher(flowing);
        while (report.find()) {
            phases.values().stream()
                    .filter(one -> one.path("label").asString("").equals(report.group(1)))
                    .forEach(one -> one.put("report", report.group(2)));
        }
        ArrayNode campaigns = JSON.arrayNode();
        if (!phases.isEmpty()) {
            ObjectNode campaign =
                    campaigns
                            .addObject()
                            .put("label", "nam-" + year)
                            .put("name", name)
                            .put("kind", CampaignKind.ANNUAL.name());
            phases.values().forEach(campaign.putArray("phases")::add);
        }
        return campaigns;
    }

    /// Number of the phase that the words name, so that a limit for the second is not taken for the
    /// first's.
    private static String ordinal(String phase) {
        String last = phase.substring(phase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return switch (last) {
            case "nhất", "i" -> "1";
            case "hai", "ii" -> "2";
            case "ba", "iii" -> "3";
            case "tư" -> "4";
            default -> last;
        };
    }

    private static ObjectNode phase(String label, String name, String start, String end) {
        return JSON.objectNode()
                .put("label", label)
                .put("name", name)
                .put("start", start)
                .put("end", end);
    }

    private Optional<Integer> year(String name) {
        Matcher inName = YEAR.matcher(name);
        Matcher anywhere = YEAR.matcher(text);
        return inName.find()
                ? Optional.of(Integer.valueOf(inName.group(1)))
                : anywhere.find()
                        ? Optional.of(Integer.valueOf(anywhere.group(1)))
                        : Optional.empty();
    }
}
