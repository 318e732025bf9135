package consumer;

import io.github.hdr4j.DigitRecognizer;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Draws a 7, saves it as the PNG that the argument names, reads it and prints the digit. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    File file = new File(arguments[0]);
    ImageIO.write(seven(), "png", file);

    DigitRecognizer.load().recognize(file.toPath()).digit().ifPresent(System.out::println);
  }

  private static BufferedImage seven() {
    BufferedImage image = new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(20, 30, 90));
    pen.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D stroke = new Path2D.Double();
    stroke.moveTo(28, 38);
    stroke.lineTo(92, 34);
    stroke.quadTo(66, 76, 54, 128);
    pen.draw(stroke);
    pen.dispose();
    return image;
  }
}
