/** Pictures with what was read drawn onto them, for a person to look at. */
@NullMarked
package io.github.hdr4j.samples.toolkit.overlay;

import org.jspecify.annotations.NullMarked;
