/**
 * A model card for the recogniser of handwritten digits (Mitchell et al. 2019, "Model Cards for
 * Model Reporting", arXiv 1810.03993): text by hand, with blocks of figures that a program writes.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.card;

import org.jspecify.annotations.NullMarked;
