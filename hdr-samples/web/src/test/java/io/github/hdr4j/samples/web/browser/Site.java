package io.github.hdr4j.samples.web.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.forms.HandwrittenFill;
import io.github.hdr4j.samples.toolkit.forms.SampleForm;
import io.github.hdr4j.samples.toolkit.html.Png;
import io.github.hdr4j.samples.web.WebApplication;
import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.People;
import io.github.hdr4j.samples.web.admin.notice.RefusedException;
import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.NotReadableException;
import io.github.hdr4j.samples.web.reading.Reader;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.reading.Submission;
import io.github.hdr4j.samples.web.team.Team;
import io.github.hdr4j.samples.web.team.Teams;
import io.github.hdr4j.samples.web.testing.PenDigit;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The server with a new database, and the mail server that it sends mails to. */
final class Site implements AutoCloseable {
  /** Of every account that is not registered by hand. */
  static final String PASSWORD = "correct horse battery staple";

  private static final String UNLIMITED = "1000000";

  private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private final URI address;
  private final ConfigurableApplicationContext context;

  Site(Path folder) throws IOException {
    mails.start();
    // Known before the start: it is in the links of mails.
    int port = freePort();
    address = URI.create("http://localhost:" + port);
    context =
        SpringApplication.run(
            WebApplication.class,
            "--server.port=" + port,
            "--hdr.web.address=" + address,
            "--hdr.web.folder=" + folder,
            "--hdr.web.mail.log=false",
            "--hdr.web.rate.visitor=" + UNLIMITED,
            "--hdr.web.rate.user=" + UNLIMITED,
            "--hdr.web.rate.login=" + UNLIMITED,
            "--hdr.web.rate.concurrent=1000",
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mails.getSmtp().getPort(),
            "--logging.level.root=WARN");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  URI address() {
    return address;
  }

  /** A new account that may log in. */
  Account account(Role role) {
    Account account =
        new Account(
            UUID.randomUUID(),
            role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org",
            context.getBean(PasswordEncoder.class).encode(PASSWORD),
            role,
            true,
            false,
            0,
            null,
            "en",
            null,
            null,
            Instant.now().truncatedTo(ChronoUnit.MICROS));
    context.getBean(JdbcAggregateOperations.class).insert(account);
    return account;
  }

  /** A clerk with a team of his own, in whose queue two readings of his wait. */
  Account clerkWithQueue() throws RefusedException {
    People people =
        new People(
            context.getBean(JdbcAggregateOperations.class),
            context.getBean(JdbcClient.class),
            context.getBean(Readings.class));
    Account clerk = account(Role.CLERK);
    Team team = context.getBean(Teams.class).make("Team of " + clerk.email(), "admin@example.org");
    people.join(clerk.id(), team.id());
    Instant now = Instant.now();
    people.made(people.reading(clerk.id(), 4, Verdict.UNCERTAIN), now.minusSeconds(60));
    people.made(people.reading(clerk.id(), 9, Verdict.UNCERTAIN), now.minusSeconds(30));
    return clerk;
  }

  /** A reading of a drawn digit that the account keeps. */
  Reading reading(Account account, int digit) throws NotReadableException {
    Submission drawing = new Submission("drawing.png", PenDigit.png(digit, 0, 280));
    return context
        .getBean(Readings.class)
        .keep(
            account.id(),
            drawing.name(),
            Mode.DIGIT,
            context.getBean(Reader.class).read(drawing, Mode.DIGIT, Optional.empty()));
  }

  /** A reading of a filled mark sheet that the account keeps. */
  Reading markSheet(Account account) throws IOException, NotReadableException {
    SampleForm form =
        SampleForm.ALL.stream()
            .filter(one -> one.template().name().equals("mark-sheet"))
            .findFirst()
            .orElseThrow();
    Submission sheet =
        new Submission("sheet.png", Png.encode(HandwrittenFill.of(form, 1).picture()));
    return context
        .getBean(Readings.class)
        .keep(
            account.id(),
            sheet.name(),
            Mode.FORM,
            context.getBean(Reader.class).read(sheet, Mode.FORM, Optional.of(form.template())));
  }

  /** The last link to a page of this site that was mailed to an address. */
  Optional<String> linkMailedTo(String email, String page) {
    Pattern link = Pattern.compile(Pattern.quote(address + page) + "\\?token=[\\w-]+");
    return Arrays.stream(mails.getReceivedMessages())
        .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(email))
        .map(mail -> link.matcher(text(mail)))
        .filter(Matcher::find)
        .map(Matcher::group)
        .reduce((first, second) -> second);
  }

  private static Address[] recipients(MimeMessage mail) {
    try {
      return mail.getAllRecipients();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Part part) {
    try {
      if (!(part.getContent() instanceof Multipart parts)) {
        return part.getContent().toString();
      }
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < parts.getCount(); i++) {
        text.append(text(parts.getBodyPart(i))).append('\n');
      }
      return text.toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    mails.stop();
  }
}
