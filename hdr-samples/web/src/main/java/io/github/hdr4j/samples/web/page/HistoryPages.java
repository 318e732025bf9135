package io.github.hdr4j.samples.web.page;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.ReadingFilter;
import io.github.hdr4j.samples.web.reading.ReadingPage;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.SignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The readings of an account, and the page of each. */
@Controller
final class HistoryPages {
  private static final int PAGE = 24;
  private static final String ONE = "/readings/{id:[0-9a-f-]{36}}";
  private static final String LIST = "redirect:/readings";

  private static final List<String> VERDICTS =
      Arrays.stream(Verdict.values()).map(ResultJson::word).toList();

  private final Readings readings;

  HistoryPages(Readings readings) {
    this.readings = readings;
  }

  /**
   * A reading of the list.
   *
   * @param reading as it is kept
   * @param content what is known of it, on one line
   * @param date in the page's language
   */
  public record Entry(Reading reading, String content, String date) {}

  @GetMapping("/readings")
  String list(
      @AuthenticationPrincipal @Nullable SignedIn who,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String verdict,
      @RequestParam(defaultValue = "false") boolean corrected,
      @RequestParam(defaultValue = "0") int page,
      Locale locale,
      Model model) {
    if (who == null) {
      return "redirect:/login";
    }
    Optional<String> wanted = Optional.of(verdict).filter(VERDICTS::contains);
    ReadingPage found =
        readings.search(
            who.accountId(), new ReadingFilter(q, wanted, corrected), Math.max(0, page), PAGE);
    model.addAttribute("page", found);
    model.addAttribute("entries", found.readings().stream().map(r -> entry(r, locale)).toList());
    model.addAttribute("q", q);
    model.addAttribute("verdict", wanted.orElse(""));
    model.addAttribute("verdicts", VERDICTS);
    model.addAttribute("corrected", corrected);
    model.addAttribute("filtered", !q.isBlank() || wanted.isPresent() || corrected);
    return "readings";
  }

  private static Entry entry(Reading reading, Locale locale) {
    return new Entry(
        reading,
        reading.content().replace('\n', ' ').strip(),
        Dates.of(reading.createdAt(), locale));
  }

  @GetMapping(ONE)
  String one(
      @AuthenticationPrincipal @Nullable SignedIn who,
      @PathVariable UUID id,
      Locale locale,
      Model model) {
    Reading reading =
        Optional.ofNullable(who)
            .flatMap(person -> readings.find(person.accountId(), id))
            .orElseThrow(NoSuchPageException::new);
    model.addAttribute("reading", reading);
    model.addAttribute("date", Dates.of(reading.createdAt(), locale));
    return "reading";
  }

  @PostMapping(ONE + "/delete")
  String delete(
      @AuthenticationPrincipal @Nullable SignedIn who,
      @PathVariable UUID id,
      RedirectAttributes next) {
    if (who == null || !readings.delete(who.accountId(), id)) {
      throw new NoSuchPageException();
    }
    next.addFlashAttribute("deleted", 1);
    return LIST;
  }

  @PostMapping("/readings/delete")
  String deleteAll(@AuthenticationPrincipal @Nullable SignedIn who, RedirectAttributes next) {
    if (who == null) {
      throw new NoSuchPageException();
    }
    next.addFlashAttribute("deleted", readings.deleteAll(who.accountId()));
    return LIST;
  }
}
