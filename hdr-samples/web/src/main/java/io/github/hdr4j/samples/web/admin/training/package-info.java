/** Corrected readings as training material, and training with them. */
@NullMarked
package io.github.hdr4j.samples.web.admin.training;

import org.jspecify.annotations.NullMarked;
