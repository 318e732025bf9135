/** The pages in a real browser, used as people use them. */
@NullMarked
package io.github.hdr4j.samples.web.browser;

import org.jspecify.annotations.NullMarked;
