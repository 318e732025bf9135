/**
 * Pictures of handwritten digits as people take them, drawn by this project: a sheet, what is
 * printed and written on it, the light that falls on it, and the camera that looks at it.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.scene;

import org.jspecify.annotations.NullMarked;
