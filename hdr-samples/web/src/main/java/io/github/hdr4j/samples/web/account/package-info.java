/** People who sign in: who they are, their keys, and the mails they get. */
@NullMarked
package io.github.hdr4j.samples.web.account;

import org.jspecify.annotations.NullMarked;
