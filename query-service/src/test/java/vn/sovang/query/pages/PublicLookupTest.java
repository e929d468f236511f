package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.Role;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.text.SearchText;

import java.net.http.HttpResponse;
import java.util.List;

/// The page on which everybody looks up a province's decisions.
class PublicLookupTest extends PageServer {
    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();
    private final String address = "/cong-khai/" + log.tenant().value();

    @Test
    void there_is_no_page_until_the_province_opens_it_and_none_after_it_closed_it()
            throws Exception {
        log.append(List.of(sample.departmentRegistered()));
        follow(log);
        HttpResponse<String> before = new Browser().get(address);
        HttpResponse<String> nowhere = new Browser().get("/cong-khai/khong-co-tinh-nay");
        HttpResponse<String> noName = new Browser().get("/cong-khai/KHONG");
        log.append(sample.lookupOpened());
        follow(log);
        HttpResponse<String> open = new Browser().get(address);
        log.append(sample.lookupClosed());
        follow(log);
        HttpResponse<String> after = new Browser().get(address);

        assertThat(open.statusCode()).as(open.body()).isEqualTo(200);
        assertThat(List.of(before, nowhere, noName, after))
                .allSatisfy(none -> {
                    assertThat(none.statusCode()).isEqualTo(404);
                    assertThat(none.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
                    assertThat(none.headers().allValues("Set-Cookie")).isEmpty();
                });
        assertThat(told(before)).isEqualTo(told(nowhere)).isEqualTo(told(after));
    }

    @Test
    void everybody_finds_what_was_decided_without_tone_marks_and_nothing_else() throws Exception {
        log.append(sample.everything()).append(sample.lookupOpened());
        follow(log);

        HttpResponse<String> answer = new Browser().get(address + "?tieng=vi");
        Document page = Jsoup.parse(answer.body());
        Document found = new Browser().page(address + "?q=cam+xuyen+khong+co");
        Document english = new Browser().page(address + "?tieng=en&nam=2021");

        for (Document either : List.of(page, english)) {
            assertThat(Pages.faults(address, either))
                    .as("without a sign-in there is no menu")
                    .allMatch(fault -> fault.endsWith("not just one nav.nav"));
        }
        assertThat(page.select("tbody tr")).isNotEmpty();
        assertThat(english.select("tbody tr")).hasSameSizeAs(page.select("tbody tr"));
        assertThat(found.select("tbody tr")).isEmpty();
        String first = page.select("tbody strong").first().text();
        assertThat(
                        new Browser()
                                .page(address + "?q=" + encoded(SearchText.fold(first)))
                                .select("tbody strong")
                                .eachText())
                .contains(first);
        assertThat(answer.body())
                .doesNotContain(
                        sample.person.toString(),
                        sample.decision.toString(),
                        sample.proposal.toString());
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("all");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'");
        assertThat(new Browser().get(address + "?q=a").headers().firstValue("X-Robots-Tag"))
                .as("what somebody looked for")
                .hasValue("noindex");
    }

    @Test
    void what_was_revoked_is_said_to_be_so_without_its_reason() throws Exception {
        log.append(sample.everything())
                .append(List.of(sample.awardRevoked(), sample.lookupOpened()));
        follow(log);

        Document page = new Browser().page(address + "?tieng=vi");

        assertThat(page.select("tr.out").text()).contains("Đã hủy bỏ từ ngày");
        assertThat(page.text())
                .doesNotContain(sample.awardRevoked().reason())
                .doesNotContain(sample.awardRevoked().basisDocument());
    }

    @Test
    void what_was_stripped_is_said_to_be_so_and_what_was_restored_is_held() throws Exception {
        log.append(sample.everything())
                .append(List.of(sample.awardStripped(), sample.lookupOpened()));
        follow(log);
        Document stripped = new Browser().page(address + "?tieng=vi");
        log.append(List.of(sample.awardRestored()));
        follow(log);
        Document restored = new Browser().page(address + "?tieng=vi");

        assertThat(stripped.select("tr.out").text()).contains("Đã tước từ ngày 02/05/2024");
        assertThat(stripped.text()).doesNotContain(sample.awardStripped().reason());
        assertThat(restored.select("tr.out")).isEmpty();
        assertThat(restored.text()).doesNotContain(sample.awardRestored().reason());
    }

    @Test
    void another_province_shows_nothing_of_this_one() throws Exception {
        TestLog other = new TestLog();
        log.append(sample.everything());
        other.append(List.of(sample.departmentRegistered(), sample.lookupOpened()));
        follow(log);
        follow(other);

        Document page = new Browser().page("/cong-khai/" + other.tenant().value());

        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(new Browser().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void who_looks_after_the_province_sees_whether_it_is_open() throws Exception {
        log.append(List.of(sample.departmentRegistered(), sample.lookupOpened()));
        follow(log);

        Document list =
                signedIn(log, sample.department.value(), Role.TENANT_ADMIN)
                        .page("/tra-cuu-cong-khai?tieng=vi");

        assertThat(list.select("tbody tr").text()).contains("QĐ 12/QĐ-UBND", "Đang mở", address);
    }

    private static String told(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("h1").text();
    }
}
