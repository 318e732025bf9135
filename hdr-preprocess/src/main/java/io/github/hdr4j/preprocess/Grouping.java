package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers blobs into groups, from the heaviest on: a group takes in what is near, measured by its
 * own size, until nothing near is left. Blotchy pens and broken strokes come together that way.
 */
final class Grouping {
  /** What is near, relative to the longer side of the group so far. */
  private static final double NEAR = 0.12;

  /** Marks beyond this number are of no interest. */
  private static final int MOST = 12;

  private final Blobs blobs;

  private Grouping(Blobs blobs) {
    this.blobs = blobs;
  }

  /** Groups, the one of the heaviest seed first. */
  static List<Group> of(Blobs blobs, List<Blob> candidates, Comparator<Blob> heaviestFirst) {
    Grouping grouping = new Grouping(blobs);
    List<Blob> rest = new ArrayList<>(candidates);
    rest.sort(heaviestFirst);
    List<Group> groups = new ArrayList<>();
    while (!rest.isEmpty() && groups.size() < MOST) {
      groups.add(grouping.grow(rest));
    }
    return groups;
  }

  private Group grow(List<Blob> rest) {
    List<Blob> members = new ArrayList<>(List.of(rest.remove(0)));
    boolean grown = true;
    while (grown && !rest.isEmpty()) {
      Group group = new Group(members);
      Gaps gaps = Gaps.from(group, blobs);
      double near = Math.max(1, NEAR * group.longest());
      List<Blob> joining = rest.stream().filter(blob -> gaps.to(blob) <= near).toList();
      grown = !joining.isEmpty();
      members.addAll(joining);
      rest.removeAll(joining);
    }
    return new Group(members);
  }
}
