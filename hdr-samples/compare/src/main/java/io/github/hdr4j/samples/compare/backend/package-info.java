/**
 * Backends of handwritten digit recognition that are not neural networks, each found by the service
 * loader like those that the library comes with.
 */
@NullMarked
package io.github.hdr4j.samples.compare.backend;

import org.jspecify.annotations.NullMarked;
