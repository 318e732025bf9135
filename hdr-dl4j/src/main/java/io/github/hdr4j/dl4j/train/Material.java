package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.preprocess.augment.Augmentation;
import java.util.List;
import java.util.random.RandomGenerator;

/** What an epoch is made of. Immutable. */
sealed interface Material {

  /** How much of it an epoch takes. */
  int size();

  /** The piece at an index; the same generator gives the same piece. */
  Drawn draw(int index, RandomGenerator random);

  /** Each sample once, augmented. */
  record Samples(DigitSamples samples, Augmentation augmentation) implements Material {
    @Override
    public int size() {
      return samples.size();
    }

    @Override
    public Drawn draw(int index, RandomGenerator random) {
      DigitSample sample = samples.all().get(index);
      return new Drawn(augmentation.apply(sample.tensor().toArray(), random), sample.label());
    }
  }

  /** As many samples, drawn at random, augmented. */
  record RandomSamples(DigitSamples samples, Augmentation augmentation, int size)
      implements Material {
    @Override
    public Drawn draw(int index, RandomGenerator random) {
      return new Samples(samples, augmentation).draw(random.nextInt(samples.size()), random);
    }
  }

  /** Several kinds, one after the other. */
  record Mixture(List<Material> parts) implements Material {
    @Override
    public int size() {
      return parts.stream().mapToInt(Material::size).sum();
    }

    @Override
    public Drawn draw(int index, RandomGenerator random) {
      int left = index;
      for (Material part : parts) {
        if (left < part.size()) {
          return part.draw(left, random);
        }
        left -= part.size();
      }
      throw new IndexOutOfBoundsException(index);
    }
  }

  /** As many {@link Montage}s, about which only the teacher knows. */
  record Montages(DigitSamples samples, int size) implements Material {
    @Override
    public Drawn draw(int index, RandomGenerator random) {
      return new Drawn(Montage.of(any(random), any(random), random), Drawn.ASK_TEACHER);
    }

    private float[] any(RandomGenerator random) {
      return samples.all().get(random.nextInt(samples.size())).tensor().toArray();
    }
  }
}
