/**
 * Random but believable changes to prepared digits, for training: bending, stroke width, blur and
 * noise, and pens for recorded strokes. Those of prepared digits work on 784 values, row-major
 * {@code y*28+x}, 0.0 background to 1.0 ink, and are deterministic for a given random generator.
 *
 * <p>They come after preparation and break its rules (20×20 box, centre of mass in the middle) a
 * little, deliberately: segmentation and box finding are not exact on real pictures, and the
 * network must not mind.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.preprocess.augment;

import org.jspecify.annotations.NullMarked;
