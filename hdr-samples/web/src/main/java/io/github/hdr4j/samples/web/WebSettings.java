package io.github.hdr4j.samples.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set below {@code hdr.web}.
 *
 * @param address at which people reach this server, for links in mails
 * @param folder of the server: its database and the models trained here
 * @param model file to read with in place of the bundled model
 * @param readers pictures that are read at the same time
 * @param patience how long a picture waits for its turn before the server says that it is busy
 * @param upload what is taken in one request
 * @param rate how many pictures a minute
 * @param mail how mails are sent
 * @param admin the first administrator
 */
@ConfigurationProperties("hdr.web")
public record WebSettings(
    @DefaultValue("http://localhost:8080") URI address,
    @DefaultValue("hdr-web") Path folder,
    Optional<Path> model,
    @DefaultValue("2") int readers,
    @DefaultValue("10s") Duration patience,
    @DefaultValue Upload upload,
    @DefaultValue Rate rate,
    @DefaultValue Mail mail,
    @DefaultValue Admin admin) {

  /**
   * What is taken in one request.
   *
   * @param fileSize of one picture
   * @param requestSize of all pictures of a request
   * @param files number of pictures of a request
   * @param pixels of one picture
   * @param time from the first to the last byte
   */
  public record Upload(
      @DefaultValue("20MB") DataSize fileSize,
      @DefaultValue("100MB") DataSize requestSize,
      @DefaultValue("50") int files,
      @DefaultValue("40000000") long pixels,
      @DefaultValue("60s") Duration time) {}

  /**
   * How many pictures a minute.
   *
   * @param visitor for an address without account
   * @param user for an account
   * @param login attempts to sign in, register or ask for a mail, for an address
   * @param concurrent requests of an address that may be under way at the same time
   */
  public record Rate(
      @DefaultValue("60") int visitor,
      @DefaultValue("600") int user,
      @DefaultValue("20") int login,
      @DefaultValue("32") int concurrent) {}

  /**
   * How mails are sent.
   *
   * @param from sender's address
   * @param log whether mails are written to the log in place of being sent, for trying the server
   *     out without a mail server
   */
  public record Mail(
      @DefaultValue("hdr@localhost") String from, @DefaultValue("true") boolean log) {}

  /**
   * The first administrator, made at the start unless there is an account of that address.
   *
   * @param email address; without one no administrator is made
   * @param password in clear; change it after the first login
   */
  public record Admin(Optional<String> email, Optional<String> password) {}
}
