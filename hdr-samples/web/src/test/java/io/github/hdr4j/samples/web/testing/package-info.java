/** What several tests of the web application use: a server of its own process, and its callers. */
@NullMarked
package io.github.hdr4j.samples.web.testing;

import org.jspecify.annotations.NullMarked;
