package vn.sovang.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.platform.web.InvalidRequest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files are what they say.
class FileContentTest {
    private static final String PNG =
            "\u0089PNG\r\n\u001a\n"
                    + chunk("IHDR", "0123456789012")
                    + chunk("IDAT", "IEND PK")
                    + chunk("IEND", "");
    private static final String JPEG =
            "\u00ff\u00d8\u00ff\u00e0\0\u0006JF\u00ff\u00d9\u00ff\u00ff\u00da\0\u0003."
                    + "scan\u00ff\0\u00ff\u00d0scan\u00ff\u00d9";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @TempDir Path folder;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    @Test
    void a_document_and_a_sheet_are_taken_each_as_its_own() throws IOException {
        parts(WORD, "word/document.xml");

        assertThatNoException().isThrownBy(() -> FileKind.DOCX.require(zip()));
        assertThat(code(FileKind.XLSX, zip())).isEqualTo("attachment.content-differs");
    }

    @Test
    void an_archive_does_not_pass_for_a_document() throws IOException {
        parts.put("virus.exe", bytes("MZ"));

        assertThat(code(FileKind.DOCX, zip())).isEqualTo("attachment.content-differs");
        assertThat(code(FileKind.DOCX, file(bytes("PK\u0003\u0004 and nothing else"))))
                .isEqualTo("attachment.content-differs");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-word.document.macroEnabled.main+xml, word/document.xml",
        "application/vnd.ms-office.vbaProject, word/any.bin",
        "application/vnd.ms-excel.macrosheet+xml, xl/macrosheets/sheet1.xml",
        "application/xml, word/vbaProject.bin",
        "application/vnd.ms-office.activeX+xml, word/activeX/activeX1.xml"
    })
    void a_document_with_macros_is_refused(String kind, String part) throws IOException {
        parts(WORD, "word/document.xml", kind, part);

        assertThat(code(FileKind.DOCX, zip())).isEqualTo("attachment.macros");
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, https://example.org/mau.dotm, true",
        "attachedTemplate, \\\\may-chu\\chung\\mau.dotm, true",
        "attachedTemplate, file://may-chu/chung/mau.dotm, true",
        "oleObject, HTTP://example.org/x, true",
        "attachedTemplate, file:///C:/mau/mau.dotx, false",
        "attachedTemplate, C:\\mau\\mau.dotx, false",
        "hyperlink, https://example.org/, false"
    })
    void a_document_that_fetches_its_template_from_elsewhere_is_refused(
            String relation, String target, boolean isRefused) throws IOException {
        parts(WORD, "word/document.xml");
        parts.put(
                "word/_rels/settings.xml.rels",
                bytes(
                        "<Relationships><Relationship Type='http://x/relationships/%s' Target='%s' TargetMode='External'/></Relationships>"
                                .formatted(relation, target)));

        if (isRefused) {
            assertThat(code(FileKind.DOCX, zip())).isEqualTo("attachment.macros");
        } else {
            assertThatNoException().isThrownBy(() -> FileKind.DOCX.require(zip()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "word/embeddings/x.exe, attachment.carries",
        "word/embeddings/a.zip, attachment.carries",
        "word/embeddings/a.z, attachment.carries",
        "word/embeddings/a.z01, attachment.carries",
        "word/embeddings/a.ACE, attachment.carries",
        "word/embeddings/a.7z, attachment.carries",
        "word/embeddings/a.tar.lzma, attachment.carries",
        "word/embeddings/Document1.docm, attachment.carries",
        "word/a.js, attachment.carries",
        "word/media/a.iso, attachment.carries",
        "word/afchunk.mht, attachment.carries",
        "../../a.xml, attachment.content-differs",
        "/etc/x, attachment.content-differs",
        "C:\\x.xml, attachment.content-differs",
        "word\\..\\..\\a.xml, attachment.content-differs"
    })
    void a_part_that_runs_unpacks_or_lies_outside_is_refused_by_its_name(String name, String code)
            throws IOException {
        parts(WORD, "word/document.xml");
        parts.put(name, bytes("x"));

        assertThat(code(FileKind.DOCX, zip())).isEqualTo(code);
    }

    @Test
    void what_a_document_carries_is_looked_into_as_what_a_pdf_carries() throws IOException {
        parts(WORD, "word/document.xml");
        byte[] plain = bytes(content(zip()));
        parts(WORD, "word/document.xml", "application/x", "word/vbaProject.bin");
        byte[] macros = bytes(content(zip()));
        String compound = "\u00d0\u00cf\u0011\u00e0 and ";
        Map<byte[], String> refused =
                Map.of(
                        bytes("MZ"),
                        "attachment.carries",
                        bytes("\0".repeat(257) + "ustar"),
                        "attachment.carries",
                        bytes("\0".repeat(32_769) + "CD001"),
                        "attachment.carries",
                        bytes(compound + "O\0l\0e\u00001\u00000\0N\0a\0t\0i\0v\0e\0"),
                        "attachment.carries",
                        macros,
                        "attachment.macros",
                        bytes(content(pdf("1 0 obj\n<< /OpenAction << /S /URI >> >>\nendobj\n"))),
                        "attachment.pdf-acts");
        for (Map.Entry<byte[], String> one : refused.entrySet()) {
            carrying("word/embeddings/oleObject1.bin", one.getKey());
            assertThat(code(FileKind.DOCX, zip())).isEqualTo(one.getValue());
        }
        for (byte[] taken : List.of(plain, bytes(compound + "an equation"), bytes("settings"))) {
            carrying("word/embeddings/oleObject1.bin", taken);
            assertThatNoException().isThrownBy(() -> FileKind.DOCX.require(zip()));
        }
        carrying("word/media/image1.svg", bytes("<svg/>"));
        assertThatNoException().isThrownBy(() -> FileKind.DOCX.require(zip()));
    }

    private void carrying(String name, byte[] content) {
        parts.clear();
        parts(WORD, "word/document.xml");
        parts.put(name, content);
    }

    @Test
    void a_document_that_swells_is_refused_before_it_fills_anything() throws IOException {
        parts(WORD, "word/document.xml");
        parts.put("word/media/image1.bmp", new byte[64 << 20]);

        assertThat(code(FileKind.DOCX, zip())).isEqualTo("attachment.swells");
    }

    @Test
    void a_document_of_very_many_parts_is_refused() throws IOException {
        parts(WORD, "word/document.xml");
        for (int i = 0; i < 5_000; i++) {
            parts.put("word/" + i, new byte[0]);
        }

        assertThat(code(FileKind.DOCX, zip())).isEqualTo("attachment.swells");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
                "<< /OpenAction << /S/Launch/F(cmd.exe) >> >>",
                "<< /AA << /O << /S /L#61unch >> >> >>",
                "<< /Names << /JavaScript 5 0 R >> >>",
                "<< /A << /S /SubmitForm >> >>",
                "<< /OpenAction << /S /ImportData /F (x.fdf) >> >>",
                "<< /S/Rendition /R 7 0 R /JS(app.alert\\(1\\)) >>",
                "<< /S/RichMediaExecute /CMD << /C (play) >> >>",
                "<< /OpenAction << /S /URI /URI (https://example.org/) >> >>",
                "<</OpenAction<</URI(https://example.org/)/S/URI>>>>",
                "<< /OpenAction << /S /GoToR /F (\\\\\\\\may-chu\\\\chung) /D [0 /Fit] >> >>",
                "<< /AA << /O << /S /URI /URI (https://example.org/) >> >> >>",
                "<< /OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /GoToR >> >> >>"
            })
    void a_pdf_that_acts_is_refused_openly_or_in_an_object_stream(String object)
            throws IOException {
        assertThat(code(FileKind.PDF, pdf("1 0 obj\n" + object + "\nendobj\n")))
                .isEqualTo("attachment.pdf-acts");
        assertThat(code(FileKind.PDF, objectStream("", "1 0 " + object)))
                .isEqualTo("attachment.pdf-acts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 obj\n<< /OpenAction 5 0 R >>\nendobj\n5 0 obj\n<< /S /URI /URI (x) >>\n",
                "5 0 obj\n<< /S /URI /URI (x) >>\nendobj\n1 0 obj\n<< /AA << /O 5 0 R >> >>\n",
                "1 0 obj\n"
                        + "<</AA 4 0 R>>\n"
                        + "endobj\n"
                        + "4 0 obj\n"
                        + "<</WC 5 0 R>>\n"
                        + "endobj\n"
                        + "5 0 obj\n"
                        + "<< /S /URI >>\n",
                "1 0 obj\n<< /OpenAction 5 0 R >>\nendobj\n5 0 obj\n<< /S /GoTo /D [3 0 R /Fit]"
                        + " /Next [6 0 R] >>\nendobj\n6 0 obj\n<< /S /GoToR /F (x) >>\n",
                "1 0 obj\n<< /OpenAction 5 0 R >>\nendobj\n5 0 obj\n6 0 R\nendobj\n"
                        + "6 0 obj\n7 0 R\nendobj\n7 0 obj\n<< /S /URI /URI (x) >>\n"
            })
    void a_pdf_that_goes_elsewhere_by_itself_is_refused_over_any_number_of_objects(String objects)
            throws IOException {
        assertThat(code(FileKind.PDF, pdf(objects + "endobj\n"))).isEqualTo("attachment.pdf-acts");
    }

    @Test
    void an_action_in_an_object_stream_is_followed_by_the_number_of_its_object()
            throws IOException {
        String open = "1 0 obj\n<< /OpenAction %d 0 R >>\nendobj\n";
        String link = "/A << /S /URI /URI (https://example.org/) >> ";
        String objects = "7 0 8 26 << /S /GoTo /D [3 0 R] >> << /Subtype /Link " + link + ">>";
        assertThat(code(FileKind.PDF, objectStream(open.formatted(8), "/First 9", "", objects)))
                .isEqualTo("attachment.pdf-acts");
        assertThatNoException()
                .isThrownBy(() ->
                        FileKind.PDF.require(
                                objectStream(open.formatted(7), "/First 9", "", objects)));
    }

    @Test
    void a_link_that_waits_for_its_reader_is_taken() throws IOException {
        String link = "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://e.org/) >> >>";
        String page = "3 0 obj\n<< /Type /Page /Annots [4 0 R " + link + "] >>\nendobj\n";
        String catalog = "1 0 obj\n<< /OpenAction << /S /GoTo /D [3 0 R /Fit] >> >>\nendobj\n";
        assertThatNoException()
                .isThrownBy(() ->
                        FileKind.PDF.require(
                                pdf(catalog + page + "4 0 obj\n" + link + "\nendobj\n")));
        assertThatNoException()
                .isThrownBy(() -> FileKind.PDF.require(objectStream("", "1 0 " + link)));
    }

    @Test
    void a_pdf_that_opens_at_a_page_or_shows_the_word_is_taken() throws IOException {
        assertThatNoException()
                .isThrownBy(() ->
                        FileKind.PDF.require(
                                pdf(
                                        "1 0 obj\n<< /OpenAction [3 0 R /XYZ null null 0] >>\n"
                                                + "% JavaScript and Launch\nendobj\n")));
        assertThatNoException()
                .isThrownBy(
                        () -> FileKind.PDF.require(objectStream("", "1 0 << /Type /Catalog >>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /Title (Tin h\\341\\273\\215c: HTML/JavaScript \\(c\\) (Flash/Launch)) >>",
                "<< /Length 30 >>\nstream\nBT (HTML/JavaScript) Tj ET\nendstream",
                "<< /Length 30 >>\nstream\n<dc:title>/JavaScript va /Launch</dc:title>\nendstream",
                "<< >> % see /JavaScript here",
                "<< /Title (B\\341\\272\\243ng 1 0 obj) /Author (x) >>",
                "<< /Title (1 0 obj) >> % 3 0 obj",
                "<< /Title (1 0 obj (2 0 obj)) /Subject <31 0 obj> >>",
                "<< /Length 30 >>\nstream\n\u0001( % < obj ) ( \u0002\nendstream"
            })
    void words_of_a_text_are_no_actions(String object) throws IOException {
        String file = "1 0 obj\n" + object + "\nendobj\n2 0 obj\n";

        assertThatNoException()
                .isThrownBy(() -> FileKind.PDF.require(pdf(file + "<<>>\nendobj\n")));
        assertThat(code(FileKind.PDF, pdf(file + "<< /S /JavaScript >>\nendobj\n")))
                .isEqualTo("attachment.pdf-acts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<(> /S /JavaScript",
                "<a<<(> /S /JavaScript",
                "% (\n /S /JavaScript",
                "(\\\\) /S /JavaScript",
                "(\\() /S /JavaScript",
                "(obj \\() /S /JavaScript",
                "(stream endstream) /S /JavaScript",
                "/S/JavaScript(x)"
            })
    void an_action_behind_what_looks_like_text_is_refused(String parts) throws IOException {
        String object = "1 0 obj\n<< /A " + parts + " >>\nendobj\n";
        assertThat(code(FileKind.PDF, pdf(object))).isEqualTo("attachment.pdf-acts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "( 5 0 obj << /S /JavaScript >>\nendobj\n",
                "((5 0 obj << /S /JavaScript >>\nendobj\n",
                "5 0%c\nobj << /S /URI >>\nendobj\n",
                "5 0 obj << /A (x >>\nendobj\n"
            })
    void an_object_behind_an_open_text_is_not_looked_into(String objects) throws IOException {
        assertThat(code(FileKind.PDF, pdf(objects))).isEqualTo("attachment.pdf-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/First 7 0 R ", "/First 5 ", "/Filter/FlateDecode "})
    void a_stream_that_hides_where_its_objects_begin_is_not_looked_into(String more)
            throws IOException {
        assertThat(code(FileKind.PDF, objectStream(more, "1 0 << /S /Launch >>")))
                .isEqualTo("attachment.pdf-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction<<%>>\n/S/URI/URI(x)>>",
                "/OpenAction%[(\n<</S/URI/URI(x)>>",
                "/OpenAction %/X\n4 0 R",
                "/OpenAction 4%a\n0%b\nR",
                "/OpenAction 0000000004 0 R",
                "/OpenAction +4 0 R",
                "/OpenAction<</S%/x\n/URI/URI(x)>>",
                "/OpenAction<</X(>>)/S/URI/URI(x)>>"
            })
    void remarks_texts_and_long_numbers_hide_no_action(String action) throws IOException {
        String catalog = "<< " + action + " >>";
        String target = "4 0 obj\n<< /S /URI /URI (x) >>\nendobj\n";

        assertThat(code(FileKind.PDF, pdf("1 0 obj\n" + catalog + "\nendobj\n" + target)))
                .isEqualTo("attachment.pdf-acts");
        assertThat(code(FileKind.PDF, objectStream(target, "/First 4", "", "1 0 " + catalog)))
                .isEqualTo("attachment.pdf-acts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 0 obj\n<< /T (1 0 obj << /S /JavaScript >> endobj) >>\nendobj\n",
                "3 0 obj\n<< /T (5 0 obj << /OpenAction << /S /URI >> >>) >>\nendobj\n",
                "3 0 obj\n<< /OpenAction 5 0 R /T (5 0 obj << /S /URI >>) >>\nendobj\n",
                "3 0 obj\n<< /T (5 0 obj \\) (x) /S /JavaScript) >>\nendobj\n",
                "% 5 0 obj << /S /JavaScript >>\nendobj\n",
                "< 5 0 obj << /S /JavaScript >>\nendobj\n"
            })
    void an_object_that_begins_within_a_text_is_read_as_one(String objects) throws IOException {
        assertThat(code(FileKind.PDF, pdf(objects))).isEqualTo("attachment.pdf-acts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(virus.exe)",
                "(virus.e\\170\\145)",
                "(virus.exe. )",
                "<FEFF0061002E006A0073>",
                "(\\376\\377\\000a\\000.\\000v\\000b\\000s)",
                "(bao-cao.docm)",
                "(a.z)",
                "(a.ace)",
                "(a.7z)",
                "14 0 R"
            })
    void a_program_by_its_name_within_a_pdf_is_refused(String name) throws IOException {
        String named = "14 0 obj 15 0 R endobj\n15 0 obj\n(a.bat)\nendobj\n";
        for (String key : List.of("F", "UF", "U#46", "Unix")) {
            String file = "<< /Type /Filespec /%s %s /EF << /F 9 0 R >> >>".formatted(key, name);
            String stream = embedded("plain");
            assertThat(code(FileKind.PDF, pdf(named + "8 0 obj\n" + file + "endobj\n" + stream)))
                    .as(key)
                    .isEqualTo("attachment.carries");
            assertThat(
                            code(
                                    FileKind.PDF,
                                    objectStream(named + stream, "/First 4", "", "8 0 " + file)))
                    .as("%s in a stream of objects", key)
                    .isEqualTo("attachment.carries");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 0 obj\n<< /F (a.xml) /EF << /F 9 0 R >> >>\nendobj\n",
                "8 0 obj\n<< /F (a) /EF 7 0 R >>\nendobj\n7 0 obj\n<</UF 9 0 R>>\nendobj\n",
                "7 0 obj\n<< /F 6 0 R >>\nendobj\n6 0 obj 5 0 R endobj\n5 0 obj 9 0 R endobj\n"
            })
    void a_program_by_its_content_within_a_pdf_is_refused_over_any_number_of_objects(String to)
            throws IOException {
        for (String content :
                List.of(
                        "MZ\u0090\0",
                        "\u007fELF",
                        "#!/bin/sh",
                        "\u00d0\u00cf\u0011\u00e0",
                        "Rar!",
                        "BZh91AY&SY",
                        "\u001f\u009d\u0090",
                        "\u00fd7zXZ\0",
                        "(\u00b5/\u00fd",
                        "`\u00ea",
                        "!!-lh5-",
                        "1234567**ACE**",
                        "!<arch>\n",
                        "plain" + archive())) {
            assertThat(code(FileKind.PDF, pdf(to + embedded(content))))
                    .isEqualTo("attachment.carries");
            assertThat(code(FileKind.PDF, pdf(to + deflated("", content))))
                    .isEqualTo("attachment.carries");
        }
        assertThat(code(FileKind.PDF, pdf(to + deflated("/DecodeParms 3 0 R", "MZ"))))
                .isEqualTo("attachment.pdf-unreadable");
        assertThat(code(FileKind.PDF, pdf(to + deflated("/Encrypt 3 0 R", "<x/>"))))
                .isEqualTo("attachment.pdf-unreadable");
    }

    @Test
    void documents_within_a_pdf_are_looked_into_as_those_that_are_uploaded() throws IOException {
        String to = "8 0 obj\n<< /EF << /F 9 0 R >> >>\nendobj\n";
        String acts = content(pdf("1 0 obj\n<< /OpenAction << /S /URI >> >>\nendobj\n"));
        assertThat(code(FileKind.PDF, pdf(to + deflated("", acts))))
                .isEqualTo("attachment.pdf-acts");
        assertThat(
                        code(
                                FileKind.PDF,
                                pdf(to + deflated("", content(pdf(to + deflated("", acts)))))))
                .as("a PDF in a PDF in a PDF")
                .isEqualTo("attachment.pdf-acts");
        parts(WORD, "word/document.xml", "application/x", "word/vbaProject.bin");
        assertThat(code(FileKind.PDF, pdf(to + deflated("", content(zip())))))
                .isEqualTo("attachment.macros");
        parts.clear();
        parts.put("virus.txt", bytes("x"));
        assertThat(code(FileKind.PDF, pdf(to + deflated("", content(zip())))))
                .isEqualTo("attachment.content-differs");
    }

    @Test
    void a_pdf_that_swells_by_what_it_carries_is_refused() throws IOException {
        String to = "8 0 obj\n<< /EF << /F 9 0 R /UF 10 0 R >> >>\nendobj\n";
        String large = "\0".repeat(65 << 20);
        assertThat(
                        code(
                                FileKind.PDF,
                                pdf(
                                        to
                                                + deflated("", large)
                                                + deflated("", large).replace("9 0", "10 0"))))
                .isEqualTo("attachment.swells");
    }

    @Test
    void an_invoice_a_picture_and_a_document_within_a_pdf_are_taken() throws IOException {
        String to =
                "8 0 obj\n<< /Type /Filespec /F (C:\\\\hoa-don.xml) /UF <FEFF0061002E0078006D006C>"
                        + " /AFRelationship /Data /EF << /F 9 0 R >> >>\nendobj\n";
        parts(WORD, "word/document.xml");
        String plain = content(pdf("1 0 obj\n<< /Type /Catalog >>\nendobj\n"));
        for (String content :
                List.of("<?xml version='1.0'?><HDon/>", "\u0089PNG", content(zip()), plain)) {
            assertThatNoException()
                    .isThrownBy(() -> FileKind.PDF.require(pdf(to + deflated("", content))));
        }
        assertThatNoException()
                .isThrownBy(() -> FileKind.PDF.require(pdf(to + embedded("<HDon/>"))));
    }

    @Test
    void a_picture_or_a_pdf_with_another_file_behind_its_end_is_refused() throws IOException {
        String pdf = content(pdf("1 0 obj\n<< /Type /Catalog >>\nendobj\n"));
        Map<FileKind, List<String>> whole =
                Map.of(
                        FileKind.PNG,
                        List.of(PNG),
                        FileKind.JPEG,
                        List.of(JPEG, JPEG + JPEG, JPEG + "\0\0\n" + JPEG),
                        FileKind.PDF,
                        List.of(pdf, pdf + pdf));
        for (Map.Entry<FileKind, List<String>> kind : whole.entrySet()) {
            for (String file : kind.getValue()) {
                for (String tail : List.of("", "\0".repeat(9_000), "\n\n", "SEFH".repeat(100))) {
                    assertThatNoException()
                            .isThrownBy(() -> kind.getKey().require(file(bytes(file + tail))));
                }
                for (String tail :
                        List.of("x".repeat(4_097), "MZ", "Rar!", "\n7z\u00bc\u00af", archive())) {
                    assertThat(code(kind.getKey(), file(bytes(file + tail))))
                            .as("%s with %s", kind.getKey(), tail)
                            .isEqualTo("attachment.carries");
                }
            }
        }
    }

    @Test
    void a_picture_that_was_cut_off_is_one() {
        for (String cut : List.of(PNG.substring(0, 30), "\u0089PNG", "\u0089PNG\r\n\u001a\n")) {
            assertThatNoException().isThrownBy(() -> FileKind.PNG.require(file(bytes(cut))));
        }
        for (int length = 3; length < JPEG.length(); length++) {
            String cut = JPEG.substring(0, length);
            assertThatNoException().isThrownBy(() -> FileKind.JPEG.require(file(bytes(cut))));
        }
    }

    @Test
    void a_picture_in_a_document_carries_nothing_either_and_any_number_is_taken()
            throws IOException {
        carrying("word/media/image1.png", bytes(PNG + "x".repeat(5_000)));
        assertThat(code(FileKind.DOCX, zip())).isEqualTo("attachment.carries");
        carrying("word/media/image1.jpg", bytes(JPEG));
        for (int i = 0; i < 50; i++) {
            parts.put("word/media/image%d.png".formatted(i), bytes(PNG));
        }
        assertThatNoException().isThrownBy(() -> FileKind.DOCX.require(zip()));
    }

    private String archive() throws IOException {
        parts.clear();
        parts.put("virus.txt", bytes("x"));
        return content(zip());
    }

    /// A file within a PDF that does not say that it is one.
    private static String embedded(String content) {
        return "9 0 obj\n<< /Length 1 >>\nstream\n" + content + "\nendstream\nendobj\n";
    }

    private static String deflated(String more, String content) throws IOException {
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(bytes(content));
        }
        return "9 0 obj\n<< /Filter /FlateDecode %s >>\nstream\n%s\nendstream\nendobj\n"
                .formatted(more, deflated.toString(StandardCharsets.ISO_8859_1));
    }

    private static String chunk(String type, String content) {
        return "\0\0\0" + (char) content.length() + type + content + "crc.";
    }

    private static String content(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_bytes_of_a_stream_are_no_text_and_hide_no_object() throws IOException {
        String open = "4 0 obj<</Length 1>>stream\n(%s5 0 obj\n<</S/JavaScript>>\nendobj\n";
        assertThat(code(FileKind.PDF, pdf(open.formatted(" endobj\n"))))
                .isEqualTo("attachment.pdf-acts");
        assertThat(code(FileKind.PDF, pdf(open.formatted("\nendstream\nendobj\n"))))
                .isEqualTo("attachment.pdf-acts");
        assertThat(code(FileKind.PDF, pdf("4 0 obj<</A/Bitstream/S/JavaScript>>\nendobj\n")))
                .isEqualTo("attachment.pdf-acts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Tin hoc /JavaScript)", "(a /OpenAction<</S/URI/URI b)", "<2F4A53>"})
    void words_of_a_text_in_a_stream_of_objects_are_no_actions(String title) throws IOException {
        assertThatNoException()
                .isThrownBy(() ->
                        FileKind.PDF.require(objectStream("", "1 0 << /Title " + title + " >>")));
    }

    @Test
    void a_pdf_that_cannot_be_looked_into_is_refused() throws IOException {
        assertThat(code(FileKind.PDF, objectStream("/Filter [/ASCIIHexDecode /FlateDecode]", "1")))
                .isEqualTo("attachment.pdf-unreadable");
        assertThat(
                        code(
                                FileKind.PDF,
                                objectStream("", "", "[/FlateDecode/FlateDecode]", "1 0 << >>")))
                .isEqualTo("attachment.pdf-unreadable");
        assertThat(code(FileKind.PDF, objectStream("", "", "9 0 R", "1 0 << >>")))
                .isEqualTo("attachment.pdf-unreadable");
        assertThat(code(FileKind.PDF, objectStream("/DecodeParms 8 0 R", "1 0 << >>")))
                .isEqualTo("attachment.pdf-unreadable");
        assertThat(code(FileKind.PDF, objectStream("/Encrypt 9 0 R", "1 0 << /A /B >>")))
                .isEqualTo("attachment.pdf-unreadable");
    }

    /// Kinds and names of parts, in turn.
    private void parts(String... kindsAndNames) {
        StringBuilder types = new StringBuilder("<Types>");
        for (int i = 0; i < kindsAndNames.length; i += 2) {
            types.append(
                    "<Override PartName='/%s' ContentType='%s'/>"
                            .formatted(kindsAndNames[i + 1], kindsAndNames[i]));
            parts.put(kindsAndNames[i + 1], bytes("<x/>"));
        }
        parts.put("[Content_Types].xml", bytes(types + "</Types>"));
    }

    private Path zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file(bytes.toByteArray());
    }

    private Path pdf(String body) throws IOException {
        return file(bytes("%PDF-1.7\n" + body + "trailer\n<< /Root 1 0 R >>\n%%EOF\n"));
    }

    private Path objectStream(String more, String objects) throws IOException {
        return objectStream("", "/First 4 " + more, "", objects);
    }

    /// @param filter in place of the usual one
    private Path objectStream(String before, String more, String filter, String objects)
            throws IOException {
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(bytes(objects + " "));
        }
        return pdf(
                "%s4 0 obj\n<< /Type /ObjStm /N 1 %s /Filter %s >>\nstream\n%s\nendstream\n"
                        .formatted(
                                before,
                                more,
                                filter.isEmpty() ? "/FlateDecode" : filter,
                                deflated.toString(StandardCharsets.ISO_8859_1)));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", null), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String code(FileKind kind, Path file) {
        return catchThrowableOfType(InvalidRequest.class, () -> kind.require(file)).code();
    }
}
