package io.github.hdr4j.samples.web.account;

import io.github.hdr4j.samples.web.WebSettings;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends mails, apart from the requests that cause them: how long an answer takes does not tell
 * whether there is an account.
 */
@Component
final class Mailer {
  private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);
  private static final int WAITING = 1000;

  private final WebSettings.Mail settings;
  private final ObjectProvider<JavaMailSender> server;
  private final ExecutorService post =
      new ThreadPoolExecutor(
          1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Mailer::thread);

  /**
   * Takes the settings.
   *
   * @throws IllegalStateException if mails are to be sent and there is no server to send them by
   */
  Mailer(WebSettings settings, ObjectProvider<JavaMailSender> server) {
    this.settings = settings.mail();
    this.server = server;
    if (!this.settings.log() && server.getIfAvailable() == null) {
      throw new IllegalStateException(
          "hdr.web.mail.log is false, but no mail server is set: set spring.mail.host");
    }
  }

  private static Thread thread(Runnable work) {
    return new Thread(work, "mail");
  }

  @TransactionalEventListener(fallbackExecution = true)
  void send(Mail mail) {
    if (settings.log()) {
      LOG.warn(
          "Not sent, because hdr.web.mail.log is true. Mail to {}: {}\n{}",
          mail.to(),
          mail.subject(),
          mail.text());
      return;
    }
    try {
      post.execute(() -> deliver(mail));
    } catch (RejectedExecutionException e) {
      LOG.error("{} mails wait already: a mail to {} is dropped", WAITING, mail.to(), e);
    }
  }

  private void deliver(Mail mail) {
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(settings.from());
    message.setTo(mail.to());
    message.setSubject(mail.subject());
    message.setText(mail.text());
    try {
      server.getObject().send(message);
    } catch (MailException e) {
      LOG.error("A mail to {} could not be sent: check spring.mail", mail.to(), e);
    }
  }

  /** Mails that wait are still sent. */
  @PreDestroy
  void close() throws InterruptedException {
    post.shutdown();
    if (!post.awaitTermination(10, TimeUnit.SECONDS)) {
      post.shutdownNow();
    }
  }
}
