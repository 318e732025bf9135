package io.github.hdr4j.samples.toolkit.scene;

import static io.github.hdr4j.samples.toolkit.drawing.Implement.BALLPOINT;
import static io.github.hdr4j.samples.toolkit.drawing.Implement.CHALK;
import static io.github.hdr4j.samples.toolkit.drawing.Implement.DARK_BRUSH;
import static io.github.hdr4j.samples.toolkit.drawing.Implement.FELT_PEN;
import static io.github.hdr4j.samples.toolkit.drawing.Implement.LIGHT_BRUSH;
import static io.github.hdr4j.samples.toolkit.drawing.Implement.MARKER;
import static io.github.hdr4j.samples.toolkit.drawing.Implement.MOUSE;
import static io.github.hdr4j.samples.toolkit.drawing.Implement.PENCIL;

import java.util.List;

/** The situations that the project draws for itself. */
public final class Scenes {
  private static final Sheet WHITE = Sheet.of(0xf6f3ec, 0xf3f4f6, 0xfaf8f2);
  private static final Sheet PURE_WHITE = Sheet.of(0xffffff);
  private static final Texture FIBRES = new Texture(2.5, 0.02);
  private static final Texture STAINS = new Texture(70, 0.008);
  private static final Layer DAYLIGHT = new UnevenLight(1, 0.82);
  private static final Layer ROOM = new Exposure(0.78, 0.77, 0.74);
  private static final Layer LENS = new Blur(0.7);
  private static final Layer SENSOR = new SensorNoise(2.5);

  /** All of them, sorted by name; a new one changes no picture of another. */
  public static final List<Scene> ALL =
      List.of(
          new Scene(
              "chalkboard",
              300,
              300,
              List.of(
                  Sheet.of(0x24443a, 0x2b3136),
                  new Texture(55, 0.22),
                  new Texture(9, 0.10),
                  new Texture(2.2, 0.08)),
              Writing.with(CHALK),
              List.of(new UnevenLight(1.1, 0.8), LENS, SENSOR)),
          new Scene(
              "coloured-ink",
              240,
              320,
              List.of(WHITE, FIBRES, STAINS),
              Writing.with(FELT_PEN),
              List.of(DAYLIGHT, LENS, SENSOR)),
          new Scene(
              "coloured-paper",
              280,
              280,
              List.of(Sheet.of(0xf2dc5e, 0xf3b6c4, 0x9fd8a4, 0x9cc4ea, 0xe9a25a), FIBRES, STAINS),
              Writing.with(BALLPOINT),
              List.of(DAYLIGHT, LENS, SENSOR)),
          new Scene(
              "corner",
              360,
              300,
              List.of(WHITE, FIBRES, STAINS),
              new Writing(BALLPOINT, 0.24, 0.32, 0, 1, 0.06),
              List.of(DAYLIGHT, ROOM, LENS, SENSOR)),
          new Scene(
              "creased",
              300,
              360,
              List.of(WHITE, FIBRES, new Creases(3, 0.07)),
              Writing.with(FELT_PEN),
              List.of(DAYLIGHT, ROOM, LENS, SENSOR)),
          new Scene(
              "dark-theme",
              200,
              200,
              List.of(Sheet.of(0x121212, 0x1e1e2e, 0x202124)),
              Writing.with(LIGHT_BRUSH),
              List.of()),
          new Scene(
              "desk-edge",
              300,
              360,
              List.of(WHITE, FIBRES, STAINS),
              new Writing(BALLPOINT, 0.34, 0.45, 0.5, 0.5, 0.12),
              List.of(new Desk(0.16), DAYLIGHT, ROOM, LENS, SENSOR)),
          new Scene(
              "marker",
              300,
              300,
              List.of(WHITE, FIBRES, STAINS),
              Writing.with(MARKER),
              List.of(DAYLIGHT, ROOM, LENS, SENSOR)),
          new Scene("mouse-line", 140, 140, List.of(PURE_WHITE), Writing.with(MOUSE), List.of()),
          new Scene(
              "night",
              300,
              300,
              List.of(WHITE, FIBRES, STAINS),
              Writing.with(BALLPOINT),
              List.of(
                  new Vignette(0.45),
                  new Exposure(0.42, 0.38, 0.30),
                  new Blur(1),
                  new SensorNoise(6))),
          new Scene(
              "out-of-focus",
              300,
              300,
              List.of(WHITE, FIBRES, STAINS),
              Writing.with(FELT_PEN),
              List.of(DAYLIGHT, ROOM, new Blur(6), SENSOR)),
          new Scene(
              "paper-photo",
              300,
              400,
              List.of(WHITE, FIBRES, STAINS),
              Writing.with(BALLPOINT),
              List.of(DAYLIGHT, ROOM, LENS, SENSOR)),
          new Scene(
              "pencil",
              300,
              360,
              List.of(WHITE, FIBRES, STAINS),
              Writing.with(PENCIL),
              List.of(DAYLIGHT, ROOM, LENS, SENSOR)),
          new Scene(
              "printed-box",
              260,
              300,
              List.of(WHITE, FIBRES, new PrintedBox(0.1, 2, 0x3c3c3c)),
              new Writing(BALLPOINT, 0.45, 0.58, 0.5, 0.5, 0.15),
              List.of(new UnevenLight(1, 0.93), LENS, SENSOR)),
          new Scene(
              "ruled-paper",
              300,
              360,
              List.of(WHITE, FIBRES, new Ruling(0.2, 1.6, 0x8fa6c8, 0.75, false)),
              Writing.with(BALLPOINT),
              List.of(DAYLIGHT, ROOM, LENS, SENSOR)),
          new Scene(
              "salt-and-pepper",
              200,
              260,
              List.of(PURE_WHITE),
              Writing.with(FELT_PEN),
              List.of(new Blur(0.8), new Bilevel(190, 0.02))),
          new Scene(
              "shadow-edge",
              300,
              360,
              List.of(WHITE, FIBRES, STAINS),
              Writing.with(BALLPOINT),
              List.of(new CastShadow(0.5, 0.16), DAYLIGHT, LENS, SENSOR)),
          new Scene(
              "show-through",
              280,
              340,
              List.of(WHITE, FIBRES, new ShowThrough(0.08)),
              Writing.with(BALLPOINT),
              List.of(DAYLIGHT, LENS, SENSOR)),
          new Scene(
              "skewed",
              320,
              320,
              List.of(WHITE, FIBRES, STAINS),
              new Writing(BALLPOINT, 0.45, 0.6, 0.5, 0.5, 0.15),
              List.of(DAYLIGHT, ROOM, new Tilt(0.3, 0.25), LENS, SENSOR)),
          new Scene(
              "small-in-frame",
              480,
              400,
              List.of(WHITE, FIBRES, STAINS),
              new Writing(BALLPOINT, 0.1, 0.15, 0.5, 0.5, 0.4),
              List.of(DAYLIGHT, ROOM, new Blur(0.5), SENSOR)),
          new Scene(
              "squared-paper",
              300,
              300,
              List.of(WHITE, FIBRES, new Ruling(0.12, 1.4, 0x9fb4cc, 0.6, true)),
              Writing.with(BALLPOINT),
              List.of(DAYLIGHT, ROOM, LENS, SENSOR)),
          new Scene(
              "tiny-cell",
              224,
              224,
              List.of(PURE_WHITE),
              new Writing(DARK_BRUSH, 0.62, 0.72, 0.5, 0.5, 0.2),
              List.of(new Shrink(8))),
          new Scene("transparent", 200, 240, List.of(), Writing.with(DARK_BRUSH), List.of()),
          new Scene(
              "whiteboard",
              360,
              300,
              List.of(Sheet.of(0xe6eaec), new Texture(60, 0.02)),
              Writing.with(FELT_PEN),
              List.of(new UnevenLight(1, 0.75), new Glare(2, 110), LENS, SENSOR)));

  private Scenes() {}
}
