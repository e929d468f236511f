package vn.sovang.command.externaldocument;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.command.act.Facts;
import vn.sovang.document.ExternalDocumentEvent;
import vn.sovang.document.ExternalDocumentId;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.document.RegisterExternalDocument;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.PartialDate;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

class ExternalDocumentStateTest {
    private static final ExternalDocumentId DOCUMENT = new ExternalDocumentId(id(70));
    private static final ExternalDocumentId OTHER = new ExternalDocumentId(id(71));
    private static final UnitId UNIT = unit(1);
    private static final ExternalDocumentState NONE = new ExternalDocumentState.None();
    private static final Function<UUID, Facts> REGISTER =
            id -> {
                if (id.equals(UNIT.value())) {
                    return Facts.of(
                            new UnitRegistered(
                                    UNIT, "Sở", UnitKind.DEPARTMENT, null, LocalDate.EPOCH, "QĐ"));
                }
                return id.equals(OTHER.value()) ? Facts.of(registered()) : Facts.of();
            };

    @Test
    void a14_a16_a_document_is_entered_with_what_is_known_of_it() {
        assertThat(decide(register(OTHER.value(), UNIT)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ExternalDocumentRegistered.class,
                        e -> {
                            assertThat(e.number()).isNull();
                            assertThat(e.documentType()).isEqualTo("Phát động thi đua");
                            assertThat(e.date().date()).isEqualTo(new PartialDate(2020, 12));
                            assertThat(e.registeredBy()).isEqualTo("office-head");
                        });
    }

    @Test
    void rule_49_no_command_changes_a_document_that_was_entered() {
        assertThat(CommandTable.ROUTES)
                .filteredOn(route -> route.collection().equals("documents"))
                .isNotEmpty()
                .allMatch(CommandRoute::isCreating);
        assertRefused(ExternalDocumentRejection.EXISTS, ExternalDocumentStateTest::again);
    }

    @ParameterizedTest
    @EnumSource(ExternalDocumentRejection.class)
    void every_reason_refuses_something(ExternalDocumentRejection reason) {
        ThrowingCallable act =
                switch (reason) {
                    case EXISTS -> ExternalDocumentStateTest::again;
                    case PARENT_UNKNOWN -> () -> decide(register(id(79), UNIT));
                    case UNIT_UNKNOWN -> () -> decide(register(null, unit(9)));
                };
        assertRefused(reason, act);
    }

    private static void again() {
        ExternalDocumentState.decide(
                register(null, UNIT),
                ExternalDocumentState.evolve(NONE, registered()),
                office(),
                REGISTER);
    }

    private static List<ExternalDocumentEvent> decide(RegisterExternalDocument command) {
        return ExternalDocumentState.decide(command, NONE, office(), REGISTER);
    }

    private static RegisterExternalDocument register(@Nullable UUID parent, UnitId executor) {
        return new RegisterExternalDocument(
                DOCUMENT,
                ParentDocument.Origin.CENTRAL,
                "Phát động thi đua",
                new Phrase("Phát động thi đua năm 2021"),
                null,
                "PĐTĐ-SCT",
                DatePoint.of("tháng 12 năm 2020"),
                "Giám đốc Sở",
                new Theme(Theme.Origin.NONE, null),
                List.of(
                        new ParentDocument(
                                ParentDocument.Relation.IMPLEMENTS,
                                ParentDocument.Origin.CENTRAL,
                                new Phrase("Chỉ thị"),
                                "Chỉ thị",
                                null,
                                null,
                                "Bộ",
                                parent)),
                List.of(executor));
    }

    private static ExternalDocumentRegistered registered() {
        return new ExternalDocumentRegistered(
                OTHER,
                ParentDocument.Origin.CENTRAL,
                "Chỉ thị",
                new Phrase("x"),
                null,
                null,
                null,
                "Bộ",
                new Theme(Theme.Origin.NONE, null),
                List.of(),
                List.of(),
                "a",
                NOW);
    }
}
