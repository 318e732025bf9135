/** What is left of readings when the server is killed. */
@NullMarked
package io.github.hdr4j.samples.web.durability;

import org.jspecify.annotations.NullMarked;
