package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.ModelInfo;

/**
 * What an ONNX file of a network for lines holds.
 *
 * @param network what it computes
 * @param info what it says about itself
 */
public record LineModel(LineNetwork network, ModelInfo info) {}
