package io.github.hdr4j.samples.web.account;

import io.github.hdr4j.samples.web.WebSettings;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words the mails, in the language of each account. */
@Component
final class Mails {
  private final WebSettings settings;
  private final MessageSource messages;
  private final MailTokens tokens;
  private final ApplicationEventPublisher post;

  Mails(
      WebSettings settings,
      MessageSource messages,
      MailTokens tokens,
      ApplicationEventPublisher post) {
    this.settings = settings;
    this.messages = messages;
    this.tokens = tokens;
    this.post = post;
  }

  /** Asks whether the address is his. */
  void confirm(Account account) {
    send(account, "confirm", link("/confirm", account, Purpose.CONFIRM));
  }

  /** Lets him set another password. */
  void reset(Account account) {
    send(account, "reset", link("/reset", account, Purpose.RESET));
  }

  /** Tells somebody who registers again that he has an account. */
  void exists(Account account) {
    send(account, "exists", page("/login"), page("/forgot"));
  }

  private String link(String path, Account account, Purpose purpose) {
    return page(path) + "?token=" + tokens.issue(account.id(), purpose);
  }

  private String page(String path) {
    return settings.address().toString().replaceAll("/+$", "") + path;
  }

  private void send(Account account, String kind, Object... links) {
    Locale language = Locale.forLanguageTag(account.language());
    String subject = messages.getMessage("mail." + kind + ".subject", null, language);
    String text = messages.getMessage("mail." + kind + ".text", links, language);
    post.publishEvent(new Mail(account.email(), subject, text));
  }
}
