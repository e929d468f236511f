package vn.sovang.e2e;

import nu.validator.validation.SimpleDocumentValidator;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The rules of HTML, by the validator of those who write the standard.
final class HtmlRules {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private final Errors errors = new Errors();

    HtmlRules() throws Exception {
        validator.setUpMainSchema(SCHEMA, errors);
    }

    /// The faults of a page as it is served, each said once.
    Set<String> faults(String html) throws IOException, SAXException {
        errors.found.clear();
        validator.setUpValidatorAndParsers(errors, true, false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return new LinkedHashSet<>(errors.found);
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException told) {}

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            found.add(fault.getMessage());
        }
    }
}
