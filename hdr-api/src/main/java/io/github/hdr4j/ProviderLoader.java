package io.github.hdr4j;

import io.github.hdr4j.internal.Messages;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses one provider of a service: option, then system property, then the only one there is. The
 * only place that touches {@link ServiceLoader}; it looks at classes and constructs nothing.
 */
final class ProviderLoader<S> {
  /** A loader that fails again and again without moving on must not hold us forever. */
  private static final int MOST_FAILURES = 100;

  private final Class<?> service;
  private final Class<S> base;
  private final String property;
  private final String option;
  private final String artifacts;

  ProviderLoader(
      Class<?> service, Class<S> base, String property, String option, String artifacts) {
    this.service = service;
    this.base = base;
    this.property = property;
    this.option = option;
    this.artifacts = artifacts;
  }

  Candidate<S> choose(Optional<String> wanted, Optional<ClassLoader> loader) {
    Listing<S> listing = list(loader);
    refuseNameless(listing);
    refuseDuplicates(listing);
    if (wanted.isPresent()) {
      return named(listing, wanted.get(), "option " + option);
    }
    Optional<String> configured =
        Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
    if (configured.isPresent()) {
      return named(listing, configured.get(), "system property " + property);
    }
    if (listing.usable().isEmpty()) {
      throw new NoProviderException(
          Messages.noProvider(service.getSimpleName(), artifacts, listing.broken()));
    }
    if (listing.usable().size() > 1) {
      throw new AmbiguousProviderException(
          Messages.ambiguousProvider(
              service.getSimpleName(),
              describe(listing.usable()),
              option,
              property,
              listing.broken()));
    }
    return listing.usable().get(0);
  }

  private Candidate<S> named(Listing<S> listing, String name, String origin) {
    return listing.usable().stream()
        .filter(candidate -> candidate.name().equals(Optional.of(name)))
        .findFirst()
        .orElseThrow(
            () ->
                new NoProviderException(
                    Messages.unknownProvider(
                        service.getSimpleName(),
                        name,
                        origin,
                        artifacts,
                        describe(listing.usable()),
                        listing.broken())));
  }

  private void refuseNameless(Listing<S> listing) {
    List<Candidate<S>> nameless =
        listing.usable().stream().filter(candidate -> candidate.name().isEmpty()).toList();
    if (!nameless.isEmpty()) {
      throw new BrokenProviderException(
          Messages.missingName(service.getSimpleName(), describe(nameless)));
    }
  }

  private void refuseDuplicates(Listing<S> listing) {
    Map<String, List<Candidate<S>>> byName =
        listing.usable().stream()
            .collect(
                Collectors.groupingBy(
                    candidate -> candidate.name().orElseThrow(),
                    TreeMap::new,
                    Collectors.toList()));
    byName.forEach(
        (name, candidates) -> {
          if (candidates.size() > 1) {
            throw new AmbiguousProviderException(
                Messages.duplicateName(service.getSimpleName(), name, describe(candidates)));
          }
        });
  }

  private static <S> List<String> describe(List<Candidate<S>> candidates) {
    return candidates.stream().map(Candidate::describe).sorted().toList();
  }

  private Listing<S> list(Optional<ClassLoader> chosen) {
    if (chosen.isPresent()) {
      return listFrom(chosen.get());
    }
    ClassLoader own = ProviderLoader.class.getClassLoader();
    Optional<ClassLoader> context =
        Optional.ofNullable(Thread.currentThread().getContextClassLoader());
    Listing<S> listing = context.map(this::listFrom).orElse(Listing.none());
    return listing.usable().isEmpty() && !context.equals(Optional.ofNullable(own))
        ? listing.orElse(listFrom(own))
        : listing;
  }

  private Listing<S> listFrom(ClassLoader loader) {
    try {
      return listThrough(loader);
    } catch (LinkageError e) {
      // Only to name the culprit: a class loader of our own holds native memory until classes are
      // unloaded, and loading a recogniser in a loop would make thousands of them.
      return listThrough(new WatchedLoader(loader));
    }
  }

  private Listing<S> listThrough(ClassLoader loader) {
    List<Candidate<S>> usable = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    Iterator<? extends ServiceLoader.Provider<?>> providers =
        ServiceLoader.load(service, loader).stream().iterator();
    while (broken.size() < MOST_FAILURES) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        ServiceLoader.Provider<?> provider = providers.next();
        Class<?> type = provider.type();
        if (base.isAssignableFrom(type)) {
          usable.add(new Candidate<>(type.asSubclass(base), provider));
        } else {
          broken.add(Messages.wrongBase(type.getName(), Candidate.location(type), base.getName()));
        }
      } catch (ServiceConfigurationError e) {
        broken.add(e.getCause() == null ? e.getMessage() : e.getMessage() + ": " + e.getCause());
      } catch (LinkageError e) {
        if (!(loader instanceof WatchedLoader watched)) {
          throw e;
        }
        broken.add(watched.last() + ": " + e);
      }
    }
    return new Listing<>(List.copyOf(usable), List.copyOf(broken));
  }

  /** What was found: usable candidates, and a line for each one that is not. */
  private record Listing<S>(List<Candidate<S>> usable, List<String> broken) {
    static <S> Listing<S> none() {
      return new Listing<>(List.of(), List.of());
    }

    Listing<S> orElse(Listing<S> other) {
      List<String> all = new ArrayList<>(broken);
      other.broken().stream().filter(line -> !all.contains(line)).forEach(all::add);
      return new Listing<>(other.usable(), List.copyOf(all));
    }
  }
}
