package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.log.RecordedEvent;
import vn.sovang.time.VietnamTime;
import vn.sovang.titlesum.SummedTitles;
import vn.sovang.titlesum.TitleSumSent;

import java.time.LocalDate;
import java.util.UUID;

/// The start of a year: a unit registers, its office accepts, and the sum goes upward.
class EnrolmentOverHttpTest extends CommandServer {
    private final UUID department = Sample.id();
    private final UUID division = Sample.id();
    private final UUID others = Sample.id();
    private final UUID review = Sample.id();
    private final UUID person = Sample.id();
    private final UUID enrolment = Sample.id();
    private final String address = "/api/enrolments/" + enrolment;

    @BeforeEach
    void anOfficeOpensTheReviewOfTheYear() {
        done(post(as("tenant-admin"), "/api/units", Sample.department(department, "Sở Một")));
        done(post(as("tenant-admin"), "/api/units", Sample.department(others, "Sở Hai")));
        done(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(division, "Phòng Một", department)));
        done(
                post(
                        as("office-clerk", department),
                        "/api/reviews",
                        """
                        {"reviewId":"%s","organisation":"%s","registration":"trước ngày 02/01",
                         "reviewYear":{"kind":"CALENDAR_YEAR","year":%d}}
                        """
                                .formatted(
                                        review,
                                        department,
                                        LocalDate.now(VietnamTime.ZONE).getYear())));
        done(
                post(
                        as("unit-clerk", division),
                        "/api/nominees",
                        Sample.nominee(person, "INDIVIDUAL", "Trần Thị Mẫu", division)));
    }

    @Test
    void a_unit_registers_once_its_own_office_accepts_and_sends_exactly_that_upward() {
        Reply stranger = post(as("unit-clerk", others), "/api/enrolments", registered(enrolment));
        done(post(as("unit-clerk", division), "/api/enrolments", registered(enrolment)));
        Reply twice = post(as("unit-clerk", division), "/api/enrolments", registered(Sample.id()));
        Reply tooEarly = post(as("office-clerk", department), "/api/sums", sum(others, 1));
        Reply byOthers = post(as("office-clerk", others), address + "/accept", "{\"version\":1}");
        done(post(as("office-clerk", department), address + "/accept", "{\"version\":1}"));
        Reply otherVersion = post(as("office-clerk", department), "/api/sums", sum(others, 2));
        Reply ofOthers = post(as("office-clerk", others), "/api/sums", sum(department, 1));
        done(post(as("office-clerk", department), "/api/sums", sum(others, 1)));

        assertThat(stranger.code()).isEqualTo("caller.other-unit");
        assertThat(twice.code()).isEqualTo("enrolment.registered-already");
        assertThat(tooEarly.code()).isEqualTo("title-sum.nothing-accepted");
        assertThat(byOthers.code()).isEqualTo("caller.beyond-own");
        assertThat(otherVersion.code()).isEqualTo("title-sum.other-registrations");
        assertThat(ofOthers.code()).isEqualTo("caller.beyond-own");
        assertThat(events().stream().map(RecordedEvent::payload))
                .filteredOn(TitleSumSent.class::isInstance)
                .singleElement()
                .satisfies(sent ->
                        assertThat(((TitleSumSent) sent).registrations())
                                .singleElement()
                                .extracting(SummedTitles::version)
                                .isEqualTo(1));
    }

    @Test
    void an_accepted_title_is_withdrawn_with_a_reason_and_waits_for_the_office_again() {
        done(post(as("unit-clerk", division), "/api/enrolments", registered(enrolment)));
        done(post(as("office-clerk", department), address + "/accept", "{\"version\":1}"));

        Reply whole =
                post(
                        as("unit-clerk", division),
                        address + "/revise",
                        "{\"lines\":[%s]}".formatted(line()));
        Reply silent =
                post(
                        as("unit-clerk", division),
                        address + "/withdraw-title",
                        "{\"line\":1,\"reason\":\" \"}");
        done(
                post(
                        as("unit-clerk", division),
                        address + "/withdraw-title",
                        "{\"line\":1,\"reason\":\"Chuyển công tác\"}"));

        assertThat(whole.code()).isEqualTo("enrolment.accepted");
        assertThat(silent.status()).isEqualTo(422);
        done(post(as("office-clerk", department), address + "/accept", "{\"version\":2}"));
    }

    private String registered(UUID id) {
        return """
        {"enrolmentId":"%s","reviewId":"%s","unitId":"%s","lines":[%s]}
        """
                .formatted(id, review, division, line());
    }

    private String line() {
        return "{\"nomineeId\":\"%s\",\"title\":\"ADVANCED_WORKER\"}".formatted(person);
    }

    private String sum(UUID recipient, int version) {
        return """
        {"sumId":"%s","reviewId":"%s","recipient":"%s",
         "registrations":[{"enrolmentId":"%s","version":%d}]}
        """
                .formatted(Sample.id(), review, recipient, enrolment, version);
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
    }
}
