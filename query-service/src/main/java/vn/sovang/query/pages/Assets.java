package vn.sovang.query.pages;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Style, script and fonts: kept by browsers for a year, under an address that changes with their
/// content.
@Configuration(proxyBeanMethods = false)
public class Assets implements WebMvcConfigurer {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final int SHORT = 10;

    /// The address of a file under `static`.
    public static String address(String path) {
        return KNOWN.computeIfAbsent(path, file -> file + "?v=" + hash(file));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : new String[] {"css", "js", "font"}) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(
                            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        }
    }

    private static String hash(String path) {
        try {
            byte[] content = new ClassPathResource("static" + path).getContentAsByteArray();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, SHORT);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
