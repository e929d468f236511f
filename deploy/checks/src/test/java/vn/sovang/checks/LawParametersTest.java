package vn.sovang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.LegalParameter;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// `docs/law-parameters.md` shows every number, decider and list of the law that the code applies,
/// and is written from the code's own tables: whatever class has a static method `parameters()`
/// that lists [LegalParameter]s. `mvn -q -pl deploy/checks -am -Pformat test` writes it anew.
class LawParametersTest {
    private static final Path PAGE = Repository.ROOT.resolve("docs/law-parameters.md");

    @Test
    void the_page_of_legal_parameters_is_what_the_code_applies() throws IOException {
        String page = page(tables());
        if ("apply".equals(System.getProperty("sovang.format"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Repository.text(PAGE))
                .as("run: mvn -q -pl deploy/checks -am -Pformat test")
                .isEqualTo(page);
    }

    @Test
    void every_legal_parameter_names_its_source_and_its_days_in_order() {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table ->
                        assertThat(parameters(table))
                                .isNotEmpty()
                                .allSatisfy(LawParametersTest::isWhole));
    }

    private static void isWhole(LegalParameter parameter) {
        assertThat(parameter.source()).isNotBlank();
        assertThat(parameter.value()).isNotBlank();
        LocalDate from = parameter.from();
        LocalDate to = parameter.to();
        if (from != null && to != null) {
            assertThat(from).isBeforeOrEqualTo(to);
        }
    }

    private static List<Method> tables() {
        return Modules.imported().byModule().values().stream()
                .flatMap(List::stream)
                .filter(LawParametersTest::isTable)
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(LawParametersTest::isTable)
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList();
    }

    private static boolean isTable(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method ->
                        method.getName().equals("parameters")
                                && method.getModifiers().contains(JavaModifier.STATIC)
                                && method.getRawParameterTypes().isEmpty());
    }

    private static boolean isTable(Method method) {
        return method.getName().equals("parameters")
                && method.getParameterCount() == 0
                && method.getGenericReturnType().getTypeName().contains("LegalParameter");
    }

    private static List<LegalParameter> parameters(Method table) {
        try {
            table.setAccessible(true);
            return ((List<?>) table.invoke(null)).stream().map(LegalParameter.class::cast).toList();
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(name(table), failed);
        }
    }

    private static String name(Method table) {
        return table.getDeclaringClass().getSimpleName();
    }

    private static String page(List<Method> tables) {
        StringBuilder page =
                new StringBuilder(
                        """
                        # Tham số pháp lý · Legal parameters

                        Written from the tables of the code; do not edit. `READ`: read in the text of the law. `REPORTED`: on a
                        public page that quotes it. `NOTED`: by others about the law. `UNVERIFIED`: nobody has checked it; it is
                        told as a notice and refuses nothing. Whoever has the gazette in hand changes the table in the code, with
                        the clause, and keeps the days of what was.
                        """);
        for (Method table : tables) {
            page.append("\n## `").append(name(table)).append("`\n\n");
            page.append("| Parameter | Value | From | To | Source | Certainty |\n");
            page.append("|---|---|---|---|---|---|\n");
            parameters(table).forEach(parameter -> page.append(row(parameter)));
        }
        return page.toString();
    }

    private static String row(LegalParameter parameter) {
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        parameter.name(),
                        parameter.value(),
                        day(parameter.from()),
                        day(parameter.to()),
                        parameter.source(),
                        parameter.certainty());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
