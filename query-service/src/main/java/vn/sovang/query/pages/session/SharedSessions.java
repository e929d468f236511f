package vn.sovang.query.pages.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

import vn.sovang.platform.sealing.MasterKey;

import java.util.Map;

/// Sessions in the database, where every instance finds them. Each attribute is sealed with the
/// master key: the database and its copies show no token, and nothing that was not sealed here is
/// ever made an object again.
@Configuration(proxyBeanMethods = false)
class SharedSessions {
    private static final Logger LOG = LoggerFactory.getLogger(SharedSessions.class);
    private static final String PURPOSE = "page-session";

    @Bean
    SessionCookie sessionCookie(WebProperties web, MasterKey master) {
        return new SessionCookie(web.isSecure(), master);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sealed(MasterKey master) {
        return sessions -> {
            // Two requests of a new session may set the same attribute.
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            // The owner of a session stands in the sealed part only.
            sessions.setIndexResolver(_ -> Map.of());
            sessions.setConversionService(sealing(master));
        };
    }

    static GenericConversionService sealing(MasterKey master) {
        var writing = new SerializingConverter();
        var reading = new DeserializingConverter(SharedSessions.class.getClassLoader());
        var sealing = new GenericConversionService();
        sealing.addConverter(
                Object.class,
                byte[].class,
                attribute -> master.seal(PURPOSE, writing.convert(attribute)));
        sealing.addConverter(byte[].class, Object.class, sealed -> opened(master, sealed, reading));
        return sealing;
    }

    /// Null for what another release or another key left: as if the session were over.
    @SuppressWarnings("NullAway") // the session's own answer for an attribute that is not there
    private static Object opened(MasterKey master, byte[] sealed, DeserializingConverter reading) {
        try {
            return reading.convert(master.open(PURPOSE, sealed));
        } catch (RuntimeException unreadable) {
            LOG.warn("a session's attribute cannot be read: {}", unreadable.toString());
            return null;
        }
    }
}
