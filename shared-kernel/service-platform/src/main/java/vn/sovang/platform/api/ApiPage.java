package vn.sovang.platform.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Serves the files of Swagger UI, whichever version is there, and our page that opens it.
@Configuration(proxyBeanMethods = false)
class ApiPage implements WebMvcConfigurer {
    private static final String SCRIPT = "swagger-ui-bundle.js";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/swagger-ui/**").addResourceLocations(folder());
        registry.addResourceHandler("/swagger-ui.html")
                .addResourceLocations("classpath:/api-page/");
        registry.addResourceHandler("/swagger-ui/start.js")
                .addResourceLocations("classpath:/api-page/");
    }

    private static String folder() {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver()
                            .getResources(
                                    "classpath*:META-INF/resources/webjars/swagger-ui/*/" + SCRIPT);
            return found[0].getURL().toString().replace(SCRIPT, "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
