package io.github.hdr4j.samples.training;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.dl4j.onnx.Ensemble;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.spi.ModelFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The networks that go into an ensemble.
 *
 * @param ensemble what they compute together
 * @param infos what each file says, in the order of the members
 */
record Members(Ensemble ensemble, List<ModelInfo> infos) {

  Members {
    infos = List.copyOf(infos);
  }

  /**
   * Reads their files.
   *
   * @throws io.github.hdr4j.ModelLoadException if one is not written by this library
   * @throws IllegalArgumentException if they cannot be combined
   */
  static Members read(List<Path> files) {
    List<Ensemble.Member> members = new ArrayList<>();
    List<ModelInfo> infos = new ArrayList<>();
    Map<String, Path> read = new HashMap<>();
    for (Path file : files) {
      OnnxModel model = OnnxReader.read(ModelFile.read(file));
      if (!(model.model() instanceof Network network)) {
        throw new IllegalArgumentException(
            file + " is an ensemble already; name the files of its members instead");
      }
      Path same = read.put(model.info().sha256(), file);
      if (same != null) {
        throw new IllegalArgumentException(
            "%s and %s hold the same network; an ensemble gains from different ones only"
                .formatted(same, file));
      }
      members.add(new Ensemble.Member(network, (float) model.info().temperature()));
      infos.add(model.info());
    }
    requireOneContract(infos);
    return new Members(new Ensemble(members), infos);
  }

  private static void requireOneContract(List<ModelInfo> infos) {
    List<String> contracts = infos.stream().map(ModelInfo::contract).distinct().toList();
    if (contracts.size() > 1) {
      throw new IllegalArgumentException(
          "the networks take tensors of different forms, %s; combine those of the same"
              .formatted(String.join(" and ", contracts)));
    }
  }

  /**
   * What the ensemble's file says, but for its name and its commit. Its probabilities count as they
   * are and the highest thresholds of a member are taken, until a calibration replaces them.
   */
  Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    properties.put("contract", infos.get(0).contract());
    properties.put("data", distinct("data"));
    properties.put(
        "training",
        "mean probability of %d networks, see member-1 to member-%d"
            .formatted(infos.size(), infos.size()));
    for (int i = 0; i < infos.size(); i++) {
      properties.put("member-" + (i + 1), describe(infos.get(i)));
    }
    properties.put("temperature", "1.0");
    properties.put("accept-threshold", number(highest(ModelInfo::acceptThreshold)));
    properties.put("digit-threshold", number(highest(ModelInfo::digitThreshold)));
    return properties;
  }

  /** The checksum first, as a key to the file. */
  private static String describe(ModelInfo info) {
    return "sha256 %s, %s, commit %s, %s"
        .formatted(
            info.sha256(),
            info.name(),
            info.property("commit").orElse(GitCommit.UNKNOWN),
            info.property("training").orElse("training unknown"));
  }

  private String distinct(String key) {
    return infos.stream()
        .map(info -> info.property(key).orElse("unknown"))
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private double highest(ToDoubleFunction<ModelInfo> threshold) {
    return infos.stream().mapToDouble(threshold).max().orElseThrow();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
