/**
 * Training digit networks with Deeplearning4j, fine-tuning a model on digits of one's own, and
 * writing the outcome as an ONNX file that every backend of this library opens: {@link
 * io.github.hdr4j.dl4j.train.DigitTrainer}.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.dl4j.train;

import org.jspecify.annotations.NullMarked;
