/** How a training went, whichever engine did it. */
@NullMarked
package io.github.hdr4j.samples.toolkit.training;

import org.jspecify.annotations.NullMarked;
