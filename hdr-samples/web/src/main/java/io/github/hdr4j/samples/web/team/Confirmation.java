package io.github.hdr4j.samples.web.team;

/** What became of a clerk's word. */
public sealed interface Confirmation {
  /** It is kept. */
  record Kept() implements Confirmation {}

  /**
   * Somebody was faster; his word stays.
   *
   * @param text what he says the picture shows; empty if there is no digit
   * @param by his address; empty if his account is deleted
   */
  record Late(String text, String by) implements Confirmation {}

  /** There is no such reading in the team, or it was deleted. */
  record Gone() implements Confirmation {}
}
