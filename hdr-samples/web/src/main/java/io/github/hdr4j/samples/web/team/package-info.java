/** Clerks who confirm what was read uncertainly. */
@NullMarked
package io.github.hdr4j.samples.web.team;

import org.jspecify.annotations.NullMarked;
