package vn.sovang.query.enrolment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.time.Ternary;

/// Lists of registrations of titles and of what was reached of them, with their columns.
@Configuration(proxyBeanMethods = false)
class EnrolmentColumns {
    @Bean
    ListPage enrolmentsPage() {
        return ListPage.of("enrolments", "/dang-ky-danh-hieu")
                .shows(
                        "unitName",
                        "reviewName",
                        "stage",
                        "individuals",
                        "collectives",
                        "registeredAt",
                        "late",
                        "acceptedAt")
                .links("unitName", "/dang-ky-danh-hieu/{id}")
                .links("reviewName", "/binh-xet/{reviewId}")
                .computes("late", Enrolment.class, EnrolmentColumns::late)
                .filters("q", "review", "unit", "stage");
    }

    @Bean
    ListPage titleResultsPage() {
        return ListPage.of("reviews/{id}/titles", "/binh-xet/{id}/danh-hieu")
                .shows(
                        "nominee",
                        "unitName",
                        "emulationTitle",
                        "accepted",
                        "result",
                        "decision",
                        "decidedOn")
                .links("nominee", "/nguoi/{nomineeId}")
                .filters("unit", "title", "result");
    }

    @Bean
    ListPage titleCountsPage() {
        return ListPage.of("reviews/{id}/title-counts", "/binh-xet/{id}/so-sanh")
                .shows(
                        "emulationTitle",
                        "unitName",
                        "registered",
                        "acceptedTitles",
                        "attained",
                        "underWay",
                        "percent",
                        "unregistered")
                .filters("by");
    }

    /// Lateness in days; an empty cell for what was in time.
    static Cell late(Enrolment registration, Words words) {
        return registration.late() == Ternary.YES
                ? new Cell.Tag(Tone.LATE, words.get("home.late", "days", registration.daysLate()))
                : new Cell.None();
    }
}
