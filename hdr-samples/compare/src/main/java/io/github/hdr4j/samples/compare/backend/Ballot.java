package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who votes: the model of the vote, a line for each member.
 *
 * @param members in any number
 */
public record Ballot(List<Member> members) {
  private static final int COLUMNS = 3;

  /** Copies the list. */
  public Ballot {
    members = List.copyOf(members);
  }

  /**
   * One that votes.
   *
   * @param backend that opens its model
   * @param file of its model, in the folder of the ballot
   * @param sha256 of that file
   */
  public record Member(String backend, String file, String sha256) {
    /** A trained model in a file. */
    public static Member of(String backend, Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      return new Member(
          backend, String.valueOf(file.getFileName()), ModelFile.sha256(bytes, bytes.length));
    }

    /** The file, if it is the one that the ballot was made for. */
    Path locate(Path folder, String ballot) {
      Path place = folder.resolve(file);
      try {
        if (!of(backend, place).sha256().equals(sha256)) {
          throw new ModelLoadException(Messages.memberChanged(ballot, place));
        }
        return place;
      } catch (IOException e) {
        throw new ModelLoadException(Messages.memberUnreadable(ballot, place, e), e);
      }
    }
  }

  /** The lines of the model. */
  public byte[] encode() {
    return members.stream()
        .map(member -> "%s\t%s\t%s\n".formatted(member.backend, member.file, member.sha256))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  static Ballot parse(ClassifierFile file) {
    String lines = new String(file.model(), StandardCharsets.UTF_8);
    return new Ballot(lines.lines().map(line -> member(line, file.name())).toList());
  }

  private static Member member(String line, String ballot) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS || !isPlainName(columns[1])) {
      throw new ModelLoadException(Messages.noBallot(ballot, line));
    }
    return new Member(columns[0], columns[1], columns[2]);
  }

  /** A ballot must not lead out of its folder. */
  private static boolean isPlainName(String file) {
    try {
      return Path.of(file).getNameCount() == 1 && !Path.of(file).isAbsolute() && !file.equals("..");
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
