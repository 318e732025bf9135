/**
 * Pages that show step by step how pictures were read, for a person to find out what went wrong.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.trace;

import org.jspecify.annotations.NullMarked;
