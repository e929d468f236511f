package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import nu.validator.validation.SimpleDocumentValidator;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Holds pages against the rules of HTML, by the validator of those who write the standard; of each
/// kind of page the first one that is visited.
final class HtmlRules {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private final Errors errors = new Errors();
    private final Set<String> held = new HashSet<>();

    HtmlRules() {
        try {
            validator.setUpMainSchema(SCHEMA, errors);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// @param path of the page; its ids and parameters make no kind
    synchronized void hold(String path, String html) throws IOException {
        if (!held.add(path.replaceFirst("\\?.*", "").replaceAll("/[0-9a-f]+-[0-9a-f-]+", "/*"))) {
            return;
        }
        errors.found.clear();
        try {
            validator.setUpValidatorAndParsers(errors, false, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (SAXException unreadable) {
            throw new IOException(unreadable);
        }
        assertThat(errors.found).as(path).isEmpty();
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException told) {}

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
