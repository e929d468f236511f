package vn.sovang.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Takes the commands of all provinces.
@SpringBootApplication(scanBasePackages = {"vn.sovang.platform", "vn.sovang.command"})
@EnableScheduling
public class CommandServiceApplication {
    static void main(String[] arguments) {
        SpringApplication.run(CommandServiceApplication.class, arguments);
    }
}
