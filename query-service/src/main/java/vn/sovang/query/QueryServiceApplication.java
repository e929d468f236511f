package vn.sovang.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The reading side: read models, as of any moment, over HTTP.
@SpringBootApplication(scanBasePackages = {"vn.sovang.platform", "vn.sovang.query"})
public class QueryServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(QueryServiceApplication.class, arguments);
    }
}
