/**
 * Finds and straightens pages, printed frames and grids in photos: corner marks, frames and the
 * edges of the paper are found, the perspective of the camera is taken back, and boxes of the page
 * are mapped into the picture.
 *
 * <p>Places are points in fractions of pixels, measured from the picture's top left corner, y
 * downwards: the middle of the first pixel is at (0.5, 0.5).
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.preprocess.forms;

import org.jspecify.annotations.NullMarked;
