/** Which ink a reading rests on. */
@NullMarked
package io.github.hdr4j.samples.toolkit.explain;

import org.jspecify.annotations.NullMarked;
