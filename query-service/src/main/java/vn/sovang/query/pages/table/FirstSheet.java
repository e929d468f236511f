package vn.sovang.query.pages.table;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

/// Reads the first sheet of a workbook as a text with tabs between its cells: a day as `31/12/2024`
/// whatever its format, a number with all its digits. It reads within bounds, and one workbook at a
/// time, so that none takes the memory of the service.
final class FirstSheet implements SheetContentsHandler {
    /// Most that one part of a workbook holds unpacked, in bytes.
    private static final long MOST_UNPACKED = 4L << 20;

    /// Most that the styles hold, which are read as a tree, in bytes.
    private static final long MOST_STYLES = 1L << 20;

    private static final int MOST_ROWS = TypedTable.MOST_READ;

    /// Cells beyond belong to no column of a list.
    private static final int MOST_COLUMNS = 100;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer = new CSVPrinter(text, CSVFormat.TDF);
    private final List<String> row = new ArrayList<>();
    private int rows;

    private FirstSheet() throws IOException {}

    /// The text; empty for what is no workbook, and for one beyond the bounds.
    static synchronized Optional<String> of(byte[] file) {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(file))) {
            FirstSheet sheet = new FirstSheet();
            sheet.read(book);
            return Optional.of(sheet.text.toString());
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException notAWorkbook) {
            // The reader refuses what is no workbook by exceptions of many kinds.
            return Optional.empty();
        }
    }

    private void read(OPCPackage book)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        for (PackagePart styles :
                book.getPartsByContentType(XSSFRelation.STYLES.getContentType())) {
            if (styles.getSize() > MOST_STYLES) {
                throw new IllegalArgumentException("more than the styles of a list hold");
            }
        }
        XSSFReader reader = new XSSFReader(book);
        Iterator<InputStream> sheets = reader.getSheetsData();
        try (InputStream first = sheets.next()) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(
                            reader.getStylesTable(),
                            new ReadOnlySharedStringsTable(book),
                            this,
                            new Plain(),
                            false));
            parser.parse(new InputSource(first));
        }
    }

    @Override
    public void startRow(int number) {
        row.clear();
    }

    @Override
    public void cell(
            @Nullable String place, @Nullable String shown, @Nullable XSSFComment comment) {
        int column = place == null ? row.size() : new CellReference(place).getCol();
        if (column < row.size() || column >= MOST_COLUMNS || shown == null) {
            return;
        }
        while (row.size() < column) {
            row.add("");
        }
        row.add(shown);
    }

    /// An empty cell at the end keeps a tab in the line of a table with one column.
    @Override
    public void endRow(int number) {
        row.add("");
        rows++;
        try {
            printer.printRecord(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows > MOST_ROWS || text.length() > SentTable.LARGEST) {
            throw new IllegalArgumentException("more than a list holds");
        }
    }

    /// Shows what a cell holds and not how it looks.
    private static final class Plain extends DataFormatter {
        @Override
        public String formatRawCellContents(
                double value, int format, @Nullable String pattern, boolean since1904) {
            return DateUtil.isADateFormat(format, pattern)
                    ? DateUtil.getLocalDateTime(value, since1904).format(DAY)
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
