package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.transform.Transform;
import io.github.hdr4j.samples.toolkit.transform.Transforms;
import java.util.Iterator;

/** The words that stand for transforms on the command line. */
final class TransformNames implements Iterable<String> {
  TransformNames() {}

  @Override
  public Iterator<String> iterator() {
    return Transforms.ALL.stream().map(Transform::name).iterator();
  }
}
