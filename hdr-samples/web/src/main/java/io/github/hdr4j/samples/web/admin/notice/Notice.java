package io.github.hdr4j.samples.web.admin.notice;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page tells first.
 *
 * @param error whether something was refused
 * @param key of the message
 * @param args of the message
 */
public record Notice(boolean error, String key, List<Object> args) {
  /**
   * Copies the list.
   *
   * @param error whether something was refused
   * @param key of the message
   * @param args of the message
   */
  public Notice {
    args = List.copyOf(args);
  }

  /** Something that may be refused. */
  @FunctionalInterface
  public interface Deed {
    /**
     * Does it.
     *
     * @throws RefusedException with the reason
     */
    void run() throws RefusedException;
  }

  /**
   * Does something and has the page that follows tell how that went.
   *
   * @param next page
   * @param deed to do
   * @param key of the message if it is done
   * @param args of that message
   * @return whether it was done
   */
  public static boolean about(RedirectAttributes next, Deed deed, String key, Object... args) {
    Notice notice;
    try {
      deed.run();
      notice = new Notice(false, key, List.of(args));
    } catch (RefusedException e) {
      notice = new Notice(true, e.key(), e.args());
    }
    next.addFlashAttribute("notice", notice);
    return !notice.error();
  }
}
