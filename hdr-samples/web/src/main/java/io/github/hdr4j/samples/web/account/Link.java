package io.github.hdr4j.samples.web.account;

/** What has become of a mailed link. */
enum Link {
  /** It counts. */
  VALID,
  /** It is too old. */
  EXPIRED,
  /** It was used, or replaced by a later one, or never mailed. */
  UNKNOWN
}
