/** Reading handwritten digits with naive preparations and with the library's own. */
@NullMarked
package io.github.hdr4j.samples.toolkit.contrast;

import org.jspecify.annotations.NullMarked;
