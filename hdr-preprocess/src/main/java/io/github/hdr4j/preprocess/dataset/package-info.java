/**
 * Reading labelled sets of handwritten digits: IDX files, folders named after their digit, lists of
 * files, and strokes of a pen. Every reader gives {@link
 * io.github.hdr4j.preprocess.dataset.LabelledDigit}s in an order that is the same on every machine;
 * the pixels of pictures are read only when asked for.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.preprocess.dataset;

import org.jspecify.annotations.NullMarked;
