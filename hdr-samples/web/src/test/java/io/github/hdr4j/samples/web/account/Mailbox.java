package io.github.hdr4j.samples.web.account;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The mails that arrived.
 *
 * @param server where they arrived
 */
public record Mailbox(GreenMail server) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The last mail to somebody, once there are so many. */
  public MimeMessage last(String to, int count) {
    return await()
        .atMost(PATIENCE)
        .until(() -> all(to), mails -> mails.size() >= count)
        .get(count - 1);
  }

  /** How many mails somebody got by now. */
  public int count(String to) {
    return all(to).size();
  }

  /** The path, from the first slash on, of the first link to a page in a mail. */
  public static String link(MimeMessage mail, String page) {
    Matcher found = Pattern.compile("https?://[^/\\s]+(" + page + "\\S*)").matcher(text(mail));
    if (!found.find()) {
      throw new AssertionError("No link to " + page + " in: " + text(mail));
    }
    return found.group(1);
  }

  /** What a mail says. */
  public static String text(MimeMessage mail) {
    try {
      return String.valueOf(mail.getContent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<MimeMessage> all(String to) {
    return Stream.of(server.getReceivedMessages()).filter(mail -> isTo(mail, to)).toList();
  }

  private static boolean isTo(MimeMessage mail, String to) {
    try {
      return mail.getRecipients(RecipientType.TO)[0].toString().equals(to);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
