package vn.sovang.query.pages;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// The service with a province in which one plan came to its end. Tests of several kinds of pages
/// stand one upon another here, so that one service serves them all.
abstract class SampledPages extends PageServer {
    protected static final SamplePlan SAMPLE = new SamplePlan();
    protected static final TestLog LOG = new TestLog();
    protected static final UUID UNIT = SAMPLE.district.value();

    private static boolean settled;

    @BeforeAll
    static void write() throws SQLException {
        LOG.at("2021-02-01T01:00:00Z")
                .append(SAMPLE.beforeTheDistrictEnds())
                .append(
                        List.of(
                                SAMPLE.blockFormed(),
                                SAMPLE.externalDocument(),
                                SAMPLE.nomineeRegistered()));
    }

    @BeforeEach
    void settle() {
        SIGN_IN.tokensLast(Duration.ofHours(1), true);
        if (!settled) {
            follow(LOG);
            settled = true;
        }
    }
}
