/** Who may do what, and the headers that guard a browser. */
@NullMarked
package io.github.hdr4j.samples.web.security;

import org.jspecify.annotations.NullMarked;
