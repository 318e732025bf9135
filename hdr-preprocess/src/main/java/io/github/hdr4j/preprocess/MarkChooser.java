package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which blobs are writing, and which of them are marks of their own.
 *
 * <p>The heaviest group of blobs is the main mark. Another group is a mark of its own if it is
 * nearly as large and stands clear of it, joins it if it is heavy, not far and not cut by an edge
 * elsewhere than the main mark, and is left out otherwise, unless the picture was cut along its
 * ink. In doubt groups are joined: a digit of broken strokes is more common than two digits.
 */
final class MarkChooser {
  /** Share of the main mark's mass below which a group is a speck. */
  private static final double SPECK = 0.03;

  /** All relative to the main mark's longer side, and to its mass. */
  private static final double CLEAR_GAP = 0.15;

  private static final double STACKED_GAP = 0.3;
  private static final double NOT_FAR = 0.4;
  private static final double MARK_SIZE = 0.6;
  private static final double MARK_MASS = 0.3;
  private static final double MARK_CONTRAST = 0.6;

  /** Share of the lower mark's height that marks beside each other have in common. */
  private static final double BESIDE = 0.5;

  private final Blobs blobs;

  private MarkChooser(Blobs blobs) {
    this.blobs = blobs;
  }

  static Marks choose(Blobs blobs) {
    return choose(blobs, 0);
  }

  /** The same among blobs of at least that share of the heaviest one's mass. */
  static Marks choose(Blobs blobs, double crumb) {
    return new MarkChooser(blobs).choose(crumb);
  }

  private Marks choose(double crumb) {
    List<Blob> candidates = without(crumb, PageEdges.without(blobs));
    if (candidates.isEmpty()) {
      return new Marks(List.of());
    }
    List<Group> groups =
        Grouping.of(blobs, candidates, Comparator.comparingDouble(blob -> -weight(blob)));
    Group main = groups.get(0);
    if (groups.size() == 1) {
      return new Marks(groups);
    }
    Gaps gaps = Gaps.from(main, blobs);
    List<Blob> joined = new ArrayList<>(main.blobs());
    List<Group> marks = new ArrayList<>();
    for (Group group : groups.subList(1, groups.size())) {
      double gap = gaps.to(group) / main.longest();
      if (isOwnMark(group, main, gap)) {
        marks.add(group);
      } else if (blobs.isTight() || belongsTo(main, group, gap)) {
        joined.addAll(group.blobs());
      }
    }
    marks.add(new Group(joined));
    marks.sort(Comparator.comparingInt(group -> group.box().x()));
    return new Marks(marks);
  }

  private boolean belongsTo(Group main, Group group, double gap) {
    return gap <= NOT_FAR
        && group.mass() >= SPECK * main.mass()
        && (edges(group) == 0 || comesBack(main, group));
  }

  /** Tells whether strokes of one mark leave the picture and come back beside where they left. */
  private boolean comesBack(Group main, Group group) {
    return blobs.alongSameEdge(main.box(), group.box()) <= CLEAR_GAP * main.longest()
        && isNoFrame(group);
  }

  private boolean isNoFrame(Group group) {
    return group.blobs().stream().noneMatch(blob -> PageEdges.isFrame(blob, blobs));
  }

  private static List<Blob> without(double crumb, List<Blob> some) {
    double heaviest = some.stream().mapToDouble(Blob::mass).max().orElse(0);
    return some.stream().filter(blob -> blob.mass() >= crumb * heaviest).toList();
  }

  private double weight(Blob blob) {
    int edges = blobs.edges(blob.box());
    return blob.mass() * (edges == 0 ? 1 : edges == 1 ? 0.5 : 0.2);
  }

  private int edges(Group group) {
    return blobs.edges(group.box());
  }

  private boolean isOwnMark(Group group, Group main, double gap) {
    Box one = group.box();
    Box other = main.box();
    int overlap =
        Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
    boolean beside = overlap >= BESIDE * Math.min(one.height(), other.height());
    boolean cut = edges(group) == 1;
    return ((cut && beside) || gap >= (beside ? CLEAR_GAP : STACKED_GAP))
        && edges(group) <= 1
        && isNoFrame(group)
        && group.contrast() >= MARK_CONTRAST * main.contrast()
        && one.height() >= MARK_SIZE * other.height()
        && (beside || one.width() >= MARK_SIZE * other.width())
        && group.mass() >= MARK_MASS * main.mass();
  }
}
