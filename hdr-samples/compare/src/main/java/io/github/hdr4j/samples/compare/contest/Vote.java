package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.samples.compare.backend.Ballot;
import io.github.hdr4j.samples.compare.backend.ClassifierFile;
import io.github.hdr4j.samples.compare.backend.SoftVote;
import io.github.hdr4j.samples.compare.backend.VoteRecognizer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The vote of those that read the held digits best. The digits of the test have no say in who
 * votes.
 *
 * @param members that vote, one at least
 */
record Vote(List<Trained> members) implements Contestant {
  Vote {
    members = List.copyOf(members);
  }

  @Override
  public String name() {
    return VoteRecognizer.NAME;
  }

  @Override
  public String title() {
    return "vote of the best " + members.size();
  }

  @Override
  public String parameters() {
    return "mean of the probabilities of "
        + members.stream().map(Trained::title).collect(Collectors.joining(", "));
  }

  @Override
  public String backend() {
    return VoteRecognizer.NAME;
  }

  @Override
  public String ending() {
    return ".model";
  }

  @Override
  public int steps(Lesson lesson) {
    return 1;
  }

  @Override
  public void train(Lesson lesson, Path file, Runnable step) throws IOException {
    double temperature = temperature(lesson.held());
    double seconds = members.stream().mapToDouble(Trained::seconds).sum();
    Map<String, String> properties =
        new HashMap<>(ModelProperties.of(this, lesson, seconds, temperature));
    properties.put(ClassifierFile.BACKEND, backend());
    properties.put("classes", "10");
    List<Ballot.Member> voters = new ArrayList<>();
    for (Trained member : members) {
      voters.add(Ballot.Member.of(member.backend(), member.file()));
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      ClassifierFile.write(out, properties, new Ballot(voters).encode());
    }
    step.run();
  }

  private double temperature(PreparedDigits held) {
    List<DigitRecognizer> open = new ArrayList<>();
    try {
      members.forEach(member -> open.add(member.load()));
      return Temperature.fit(Arrays.asList(SoftVote.of(open, held.tensors())), held.labels());
    } finally {
      open.forEach(DigitRecognizer::close);
    }
  }
}
