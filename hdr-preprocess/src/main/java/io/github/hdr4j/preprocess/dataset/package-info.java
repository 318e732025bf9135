/**
 * Reading labelled sets of handwritten digits: IDX files, folders named after their digit, and
 * lists of files. Every reader gives {@link io.github.hdr4j.preprocess.dataset.LabelledPicture}s,
 * whose pixels are read only when asked for, in an order that is the same on every machine.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.preprocess.dataset;

import org.jspecify.annotations.NullMarked;
