/** Forms that this project draws itself, filled in by hand and photographed on a desk. */
@NullMarked
package io.github.hdr4j.samples.toolkit.forms;

import org.jspecify.annotations.NullMarked;
