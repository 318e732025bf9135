package io.github.hdr4j.samples.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class WebApplication {
  /**
   * Starts the server.
   *
   * @param args Spring Boot's options, such as {@code --server.port=9000}
   */
  public static void main(String[] args) {
    SpringApplication.run(WebApplication.class, args);
  }
}
