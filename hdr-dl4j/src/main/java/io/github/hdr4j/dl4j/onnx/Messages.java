package io.github.hdr4j.dl4j.onnx;

import java.util.List;

/** What this package says of models that it refuses, each with the cause and the fix. */
final class Messages {

  private static final String HELP = " See https://github.com/hdr4j/hdr#model-load";

  private Messages() {}

  static String fewMembers(int count) {
    return "an ensemble has two networks or more, not " + count;
  }

  static String differentClasses(int first, int other) {
    return "networks with %d and with %d classes have no average; combine those trained for the same classes"
        .formatted(first, other);
  }

  static String differentNormalisation(Network first, Network other) {
    return "one network subtracts %s from its input and divides by %s, another %s and %s; combine those with the same normalisation"
        .formatted(first.mean(), first.deviation(), other.mean(), other.deviation());
  }

  static String temperature(float value) {
    return "a temperature is a number above 0, not " + value;
  }

  static String logitsOfMembers(int logits, int members) {
    return "%d logits for %d members; give those of each network, in order"
        .formatted(logits, members);
  }

  static String noProtobuf(String file, int bytes, Throwable cause) {
    return "The model %s (%d bytes) is no ONNX file: truncated, damaged or of another format (%s); restore the original file.%s"
        .formatted(file, bytes, cause.getMessage(), HELP);
  }

  static String foreignGraph(String file, String problem) {
    return "The model %s is not of the form that this library writes: %s; use a file that OnnxWriter wrote.%s"
        .formatted(file, problem, HELP);
  }

  static String foreignGraph(String file, Throwable cause) {
    return foreignGraph(file, String.valueOf(cause.getMessage()));
  }

  static String classes(int said, int actual) {
    return "its metadata promises %d classes, its network gives %d".formatted(said, actual);
  }

  static String signature(List<String> inputs, List<String> outputs) {
    return "it has the inputs %s and the outputs %s, where [%s] and [%s] are expected"
        .formatted(inputs, outputs, OnnxWriter.INPUT, OnnxWriter.OUTPUT);
  }

  static String foreignNode(String node, String expected, int constants) {
    return "its node %s stands where %s%s is expected"
        .formatted(node, expected, constants > 0 ? " with %d constants".formatted(constants) : "");
  }

  static String endsEarly(String expected) {
    return "it ends where %s is expected".formatted(expected);
  }

  static String lastOutput(String actual, String expected) {
    return "its last node gives '%s' where '%s' is expected".formatted(actual, expected);
  }

  static String noConstant(String node, String name) {
    return "its node '%s' takes '%s', which is no constant array of floats".formatted(node, name);
  }

  static String constant(String node, String actual, String expected) {
    return "its node '%s' takes %s where %s is expected".formatted(node, actual, expected);
  }

  static String attributes(String node, String actual, String expected) {
    return "its node '%s' has the attributes %s where %s are expected"
        .formatted(node, actual, expected);
  }
}
