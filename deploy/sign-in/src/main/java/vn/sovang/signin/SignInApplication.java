package vn.sovang.signin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class SignInApplication {
    public static void main(String[] args) {
        StdinWatch.startIfAsked();
        SpringApplication.run(SignInApplication.class, args);
    }
}
