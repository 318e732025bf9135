package io.github.hdr4j.samples.training;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules between the modules; this module is the one that sees all of them. */
class ArchitectureTest {

  private static final String ROOT = "io.github.hdr4j";

  private static JavaClasses all;

  /** The parts of the project, by package. Everything that is in no other part is the API. */
  private enum Part {
    API(""),
    PREPROCESS(ROOT + ".preprocess.."),
    ONNX(ROOT + ".onnx.."),
    DL4J(ROOT + ".dl4j.."),
    TOOLKIT(ROOT + ".samples.toolkit.."),
    CLI(ROOT + ".samples.cli.."),
    TRAINING(ROOT + ".samples.training.."),
    BENCHMARKS(ROOT + ".samples.benchmarks..");

    private final String packages;

    Part(String packages) {
      this.packages = packages;
    }

    DescribedPredicate<JavaClass> members() {
      if (this != API) {
        return resideInAPackage(packages);
      }
      String[] others =
          Arrays.stream(values()).filter(p -> p != API).map(p -> p.packages).toArray(String[]::new);
      return resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(others))).as("the API");
    }
  }

  @BeforeAll
  static void read() {
    all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // the conformance kit, which the option before knows as a folder only
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages(ROOT);
  }

  /** Keeps the rules below from holding only because there is nothing to check. */
  @ParameterizedTest
  @EnumSource
  void everyPartHasClasses(Part part) {
    assertThat(all.that(part.members().and(not(simpleName("package-info"))))).isNotEmpty();
  }

  @Test
  void apiUsesTheJdkOnly() {
    classes()
        .that(Part.API.members())
        .should()
        .onlyDependOnClassesThat(
            Part.API.members().or(resideInAnyPackage("java..", "org.jspecify..")))
        .check(all);
  }

  @Test
  void preprocessingUsesTheApi() {
    mayUse(Part.PREPROCESS.members(), Part.PREPROCESS.members().or(Part.API.members()));
  }

  @Test
  void onnxUsesTheApi() {
    mayUse(Part.ONNX.members(), Part.ONNX.members().or(Part.API.members()));
  }

  @Test
  void dl4jUsesTheApi() {
    mayUse(
        Part.DL4J.members().and(not(resideInAPackage(ROOT + ".dl4j.train.."))),
        Part.DL4J.members().or(Part.API.members()));
  }

  /** This module, for one, takes them without Deeplearning4j and its native libraries. */
  @Test
  void modelFilesNeedNoEngine() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".dl4j.onnx..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.deeplearning4j..", "org.nd4j..")
                .and(not(resideInAPackage("org.nd4j.shade.protobuf.."))))
        .check(all);
  }

  @Test
  void dl4jTrainingMayUsePreprocessing() {
    mayUse(
        Part.DL4J.members(),
        Part.DL4J.members().or(Part.API.members()).or(Part.PREPROCESS.members()));
  }

  @Test
  void samplesUseTheApiAndTheToolkit() {
    DescribedPredicate<JavaClass> open =
        Part.API
            .members()
            .or(Part.TOOLKIT.members())
            .or(
                resideInAnyPackage(
                    ROOT + ".preprocess.dataset..",
                    ROOT + ".preprocess.augment..",
                    ROOT + ".preprocess.forms.."));
    mayUse(Part.TOOLKIT.members(), open);
    mayUse(Part.CLI.members(), open.or(Part.CLI.members()));
    mayUse(Part.BENCHMARKS.members(), open.or(Part.BENCHMARKS.members()));
    // Training writes the model file with the exporter of the DL4J module.
    mayUse(Part.TRAINING.members(), open.or(Part.TRAINING.members()).or(Part.DL4J.members()));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(all);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : all) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    assertThat(unmarked).isEmpty();
  }

  @Test
  void noPackageSpansTwoJars() {
    Map<String, Set<String>> places = new TreeMap<>();
    for (JavaClass type : all) {
      String uri = type.getSource().orElseThrow().getUri().toString();
      String place = uri.substring(0, uri.length() - (type.getName().length() + ".class".length()));
      places.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>()).add(place);
    }
    assertThat(places).isNotEmpty().allSatisfy((name, jars) -> assertThat(jars).hasSize(1));
  }

  @Test
  void librariesDoNotPrint() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(libraries());
  }

  @Test
  void librariesThrowNoGenericExceptions() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(libraries());
  }

  private static JavaClasses libraries() {
    return all.that(
        DescribedPredicate.describe(
            "in a library", type -> !type.getPackageName().startsWith(ROOT + ".samples")));
  }

  /** Checks what a part uses of this project; libraries of others are the poms' business. */
  private static void mayUse(
      DescribedPredicate<JavaClass> users, DescribedPredicate<JavaClass> used) {
    noClasses()
        .that(users)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(used)))
        .check(all);
  }

  /**
   * The packages of the API count as one: {@code DigitRecognizer.load} opens what the base classes
   * in {@code spi} define in terms of the API's types.
   */
  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      if (Part.API.members().test(type)) {
        return SliceIdentifier.of("the API");
      }
      return type.getPackageName().startsWith(ROOT)
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
